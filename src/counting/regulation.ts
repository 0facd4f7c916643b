import type { Share } from "./share";
import { AT_LEAST_HALF, AT_LEAST_TWO_THIRDS, OVER_HALF, reaches } from "./threshold";
import type { Threshold } from "./threshold";

export type RegulationKey = "appendix" | "decision262" | "decision96" | "resolution85" | "resolution96";

/** How many ballots marked "tín nhiệm thấp" a rule asks for before a person is to be considered; the heavier is two thirds. */
export type LowStep = "half" | "twoThirds";

/** A text that says how a vote is read. Texts that say the same thing say it with different strictness: see each one. */
export interface Regulation {
  readonly key: RegulationKey;
  /** What it is called: "QĐ 262-QĐ/TW". */
  readonly citation: string;
  /** When a level counts as reached. */
  readonly half: Threshold;
  /** When the heavier consequence of "tín nhiệm thấp" is considered; absent where the text names no consequence. */
  readonly twoThirds?: Threshold;
  /** What percentages are taken of: ballots returned, or all delegates, present or not. */
  readonly base: "returned" | "delegates";
}

/** The default: the headings of Phụ lục I, "từ 50% trở lên"; the base is that of the votes it sums up. */
export const APPENDIX_HEADINGS: Regulation = {
  key: "appendix",
  citation: "Phụ lục I",
  half: AT_LEAST_HALF,
  base: "returned",
};

/** What every text that names consequences asks for them, each in its own words. */
const CONSEQUENCES = { half: OVER_HALF, twoThirds: AT_LEAST_TWO_THIRDS };

/** Party, 08/10/2014 to 02/02/2023: "trên 50%", "từ 2/3 … trở lên". */
export const DECISION_262: Regulation = {
  key: "decision262",
  citation: "QĐ 262-QĐ/TW",
  ...CONSEQUENCES,
  base: "returned",
};

/** Party, since 02/02/2023: "trên 1/2 nhưng dưới 2/3", "từ 2/3". */
export const DECISION_96: Regulation = {
  key: "decision96",
  citation: "QĐ 96-QĐ/TW",
  ...CONSEQUENCES,
  base: "returned",
};

/** National Assembly and People's Councils, until 01/7/2023: "quá nửa", "từ hai phần ba … trở lên" (Điều 10). */
export const RESOLUTION_85: Regulation = {
  key: "resolution85",
  citation: "NQ 85/2014/QH13",
  ...CONSEQUENCES,
  base: "delegates",
};

/** National Assembly and People's Councils, since 01/7/2023: "quá nửa đến dưới hai phần ba", "từ hai phần ba" (Điều 12). */
export const RESOLUTION_96: Regulation = {
  key: "resolution96",
  citation: "NQ 96/2023/QH15",
  ...CONSEQUENCES,
  base: "returned",
};

export const REGULATIONS: readonly Regulation[] = [
  APPENDIX_HEADINGS,
  DECISION_262,
  DECISION_96,
  RESOLUTION_85,
  RESOLUTION_96,
];

/** The text of this key; the headings of the appendix for anything else. */
export function regulationOf(key: unknown): Regulation {
  return REGULATIONS.find((regulation) => regulation.key === key) ?? APPENDIX_HEADINGS;
}

/** Which step of a rule a share of "tín nhiệm thấp" reaches, the heavier first; none where the rule names no consequence. */
export function lowStepOf(low: Share, { half, twoThirds }: Regulation): LowStep | "none" {
  if (!twoThirds) return "none";
  if (reaches(low, twoThirds)) return "twoThirds";
  return reaches(low, half) ? "half" : "none";
}
