import { storyIn } from "./story";

storyIn("excel-2024-win");
