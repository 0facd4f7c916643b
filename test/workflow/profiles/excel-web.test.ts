import { storyIn } from "./story";

// Old sheets are renamed before new ones are written, which Excel on the web does not do (3218).
storyIn("excel-web", ["click again", "reopened"]);
