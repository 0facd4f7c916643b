import { DECISION_262 } from "./decision262";
import { DECISION_96 } from "./decision96";
import { RESOLUTION_85 } from "./resolution85";
import { RESOLUTION_96 } from "./resolution96";

/** Every text we know, in the order in which they are offered. */
export const REGULATIONS = [DECISION_262, DECISION_96, RESOLUTION_85, RESOLUTION_96] as const;

type KnownRegulation = (typeof REGULATIONS)[number];

export type RegulationKey = KnownRegulation["key"];

/** The text kept under this key; none for anything else. */
export function regulationOf(key: unknown): KnownRegulation | undefined {
  return REGULATIONS.find((regulation) => regulation.key === key);
}
