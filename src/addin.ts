/*
 * What must be there before the pane: the ribbon's buttons and the functions, in one bundle because they share what they
 * count with. Neither waits for the pane.
 */
import "./commands/commands";
import "./functions/functions";
