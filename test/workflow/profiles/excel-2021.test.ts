import { storyIn } from "./story";

storyIn("excel-2021-win");
