/*
 * What must be there before anything else: it only registers the ribbon's buttons and the functions. Both wait for their
 * work, which begins to load with the pane as soon as the page is there.
 */
import "./commands/commands";
import { openPane } from "./commands/openPane";
import "./functions/functions";

document.addEventListener("DOMContentLoaded", () => void openPane());
