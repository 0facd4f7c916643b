import type { BlankDocument } from "../document";
import { planInputSheet } from "./sheet";

/** "Nhập phiếu": an empty sheet to type a vote into. */
export const INPUT: BlankDocument = {
  madeFrom: "nothing",
  whenPresent: "another",
  readAsSource: "onceChanged",
  removedWith: "everything",
  plan: () => [planInputSheet()],
};
