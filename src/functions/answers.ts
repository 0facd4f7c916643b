import { outcomeOf } from "../counting/outcome";
import { DECISION_96 } from "../counting/regulations/decision96";
import { lowStepOf } from "../counting/regulations/regulation";
import { columnsWrong, toConsiderText } from "../strings/functionMessages";
import { NO_LEVEL, VIETNAMESE_LEVELS } from "../strings/terms";
import { isBlankArgument, readRegulation, readShare, readVote } from "./arguments";
import type { Levels, Ballots } from "./arguments";
import { formulaError } from "./formulaError";
import { shownShare, type FormattedNumber } from "./shownShare";

/** What one cell of a formula's result holds. */
export type Answer = number | FormattedNumber | string;

const BLANK_ROW: readonly Answer[] = ["", "", "", ""];

/** The three shares and the level. */
export function voteAnswers(levels: Levels, base: unknown): readonly Answer[] {
  const vote = readVote(levels, base);
  if (!vote) return BLANK_ROW;
  const { counts } = vote;
  const shares = [counts.high, counts.confident, counts.low].map((count) => shownShare(count / vote.base));
  return [...shares, levelText(vote)];
}

/** The level alone; blank when there is no vote. */
export function levelAnswer(levels: Levels, base: unknown): Answer {
  const vote = readVote(levels, base);
  return vote ? levelText(vote) : "";
}

/** One share. */
export function shareAnswer(count: unknown, base: unknown): Answer {
  const share = readShare(count, base, { count: "count", base: "base" });
  return share ? shownShare(share.count / share.base) : "";
}

/** What the text named says is to be considered; QĐ 96-QĐ/TW, in force for Party votes, unless another is named. */
export function considerationAnswer(low: unknown, base: unknown, text: unknown): Answer {
  const regulation = readRegulation(text, DECISION_96);
  const share = readShare(low, base, { count: "low", base: regulation.base.of });
  const step = share && lowStepOf(share, regulation);
  return step ? toConsiderText(step, regulation) : "";
}

/**
 * One row for each row of a list. A row that cannot be read has the error in its three shares, so that nothing is
 * summed over it, and the reason in words in the place of the level: the other rows stand.
 */
export function listAnswers(
  list: readonly (readonly unknown[])[],
  base: unknown,
): readonly (readonly (Answer | CustomFunctions.Error)[])[] {
  const columns = list[0]?.length ?? 0;
  if (columns !== 3 && columns !== 4) throw formulaError(columnsWrong(columns));
  return list.map((row) => rowAnswers(row, base));
}

function rowAnswers(
  [high, confident, low, ownBase]: readonly unknown[],
  base: unknown,
): readonly (Answer | CustomFunctions.Error)[] {
  try {
    return voteAnswers([high, confident, low], isBlankArgument(ownBase) ? base : ownBase);
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return [error, error, error, error.message ?? ""];
  }
}

function levelText({ counts, base }: Ballots): string {
  const { outcome } = outcomeOf(counts, base);
  return outcome === "none" ? NO_LEVEL : VIETNAMESE_LEVELS[outcome];
}
