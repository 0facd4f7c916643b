import { storyIn } from "./story";

storyIn("excel-365-win");
