import { storyIn } from "./story";

storyIn("settings-lost");
