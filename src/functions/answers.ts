import { outcomeOf } from "../counting/outcome";
import { APPENDIX_HEADINGS, DECISION_96, lowStepOf } from "../counting/regulation";
import type { Regulation } from "../counting/regulation";
import { columnsWrong, noLevelText, toConsiderText } from "../strings/functionMessages";
import { VIETNAMESE_LEVELS } from "../strings/termsVietnamese";
import { isBlank, readConsequences, readRegulation, readShare, readVote } from "./arguments";
import type { Levels, Vote } from "./arguments";
import { formulaError } from "./formulaError";

/** What one cell of a formula's result holds. */
export type Answer = number | string;

const BLANK_ROW: readonly Answer[] = ["", "", "", ""];

/** The three shares, as fractions of 1 for a percentage format, and the level. */
export function voteAnswers(levels: Levels, base: unknown, rule: unknown): readonly Answer[] {
  return answersUnder(readRegulation(rule, APPENDIX_HEADINGS), levels, base);
}

/** The level alone; blank when there is no vote. */
export function levelAnswer(levels: Levels, base: unknown, rule: unknown): Answer {
  const regulation = readRegulation(rule, APPENDIX_HEADINGS);
  const vote = readVote(levels, base, regulation);
  return vote ? levelText(vote, regulation) : "";
}

/** One share, as a fraction of 1. */
export function shareAnswer(count: unknown, base: unknown): Answer {
  const share = readShare(count, base, { count: "count", base: "base" });
  return share ? share.count / share.base : "";
}

/** What the rule says is to be considered; QĐ 96-QĐ/TW, in force for Party votes, unless another is named. */
export function considerationAnswer(low: unknown, base: unknown, rule: unknown): Answer {
  const regulation = readConsequences(rule, DECISION_96);
  const share = readShare(low, base, { count: "low", base: regulation.base });
  return share ? toConsiderText(regulation.key, lowStepOf(share, regulation)) : "";
}

/**
 * One row for each row of a list. A row that cannot be read has the error in its three shares, so that nothing is
 * summed over it, and the reason in words in the place of the level: the other rows stand.
 */
export function listAnswers(
  list: readonly (readonly unknown[])[],
  base: unknown,
  rule: unknown,
): readonly (readonly (Answer | CustomFunctions.Error)[])[] {
  const columns = list[0]?.length ?? 0;
  if (columns !== 3 && columns !== 4) throw formulaError(columnsWrong(columns));
  const regulation = readRegulation(rule, APPENDIX_HEADINGS);
  return list.map((row) => rowAnswers(row, base, regulation));
}

function rowAnswers(
  [high, confident, low, ownBase]: readonly unknown[],
  base: unknown,
  regulation: Regulation,
): readonly (Answer | CustomFunctions.Error)[] {
  try {
    return answersUnder(regulation, [high, confident, low], isBlank(ownBase) ? base : ownBase);
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return [error, error, error, error.message ?? ""];
  }
}

function answersUnder(regulation: Regulation, levels: Levels, base: unknown): readonly Answer[] {
  const vote = readVote(levels, base, regulation);
  if (!vote) return BLANK_ROW;
  const { counts } = vote;
  const shares = [counts.high, counts.confident, counts.low].map((count) => count / vote.base);
  return [...shares, levelText(vote, regulation)];
}

function levelText({ counts, base }: Vote, regulation: Regulation): string {
  const { outcome } = outcomeOf(counts, base, regulation.half);
  return outcome === "none" ? noLevelText(regulation) : VIETNAMESE_LEVELS[outcome];
}
