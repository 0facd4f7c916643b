import { storyIn } from "./story";

storyIn("excel-mac");
