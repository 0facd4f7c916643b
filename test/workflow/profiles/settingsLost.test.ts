import { storyIn } from "./story";

// That a sheet was made in this workbook is known by its settings alone: without them it is somebody's own.
storyIn("settings-lost", ["reopened"]);
