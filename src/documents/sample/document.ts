import type { BlankDocument } from "../document";
import { planSampleSheets } from "./sheets";

/** "Dữ liệu mẫu": invented vote tables to try the add-in out with. */
export const SAMPLE: BlankDocument = {
  madeFrom: "nothing",
  whenPresent: "shown",
  readAsSource: "always",
  removedWith: "everything",
  plan: planSampleSheets,
};
