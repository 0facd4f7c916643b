import { storyIn } from "./story";

storyIn("excel-web");
