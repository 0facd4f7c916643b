import type { Base } from "./ballots";
import type { Level, Outcome, PerLevel } from "./level";
import type { Person } from "./person";
import type { Share } from "./share";

/** What the counts of one person come to. */
export interface PersonResult {
  readonly person: Person;
  readonly base: Base;
  readonly shares: PerLevel<Share>;
  /** The highest level whose share reaches half (≥, as the appendix's headings say "từ 50% trở lên"), or none. */
  readonly outcome: Outcome;
  /** The lower of two levels that both have exactly half; the person is counted at the higher, which is `outcome`. */
  readonly tiedWith?: Level;
}
