import { storyIn } from "./story";

// One refused decoration (freezing rows, 2196) takes everything back that was written with it.
storyIn("excel-2021-win", ["sample", "click", "click again", "input sheet", "reopened", "typing a cell"]);
