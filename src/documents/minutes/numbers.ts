import type { PersonResult } from "../../counting/result";
import type { BallotsName } from "../../words/ballotLabels";
import type { Conference } from "../conferences";
import { fixedText, type TextPart } from "../plan/formulaText";
import { ballotsOf, expressionOf, valueOf } from "../plan/knownBallots";
import { countExpression } from "../plan/sourceFormulas";

/** What is to be filled in by hand. */
export const BLANK = "……";

/** A number of a conference as its minutes tell it, read again from the cell that states it. */
export interface Told extends TextPart {
  readonly value: number;
}

/** What the conference's own sheet, or its minutes, state of who came. */
export function attendanceOf(
  { table: { attendance } }: Conference,
  of: "delegates" | "present",
): Told | undefined {
  const count = attendance[of];
  return count && { expression: countExpression(count), shows: String(count.value), value: count.value };
}

/** The ballots that are the same for everyone; "byPerson" where they are not, undefined where nobody's are known. */
export function ballotsOfAll(
  results: readonly PersonResult[],
  name: BallotsName,
): Told | "byPerson" | undefined {
  const known = results.map(({ person }) => {
    const ballots = ballotsOf(name, person.ballots);
    return ballots && { value: valueOf(ballots), expression: expressionOf(ballots, NOWHERE) };
  });
  const [first] = known;
  if (known.every((each) => each === undefined)) return undefined;
  if (!first || known.some((each) => each?.value !== first.value)) return "byPerson";
  return { ...first, shows: String(first.value) };
}

/** In no row of any sheet: every cell is named as one elsewhere. */
const NOWHERE = { sheet: "", row: -1, column: -1 };

/** The number, or room to write it. */
export function numberOrBlank(told: Told | undefined): TextPart {
  return told ?? fixedText(BLANK);
}
