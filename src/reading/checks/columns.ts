import { baseOf, sumOfLevels } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import type { Ballots, Count } from "../../counting/ballots";
import { ballotsRowIn } from "../../words/ballotRows";
import { fold } from "../../words/fold";
import { wholeWords } from "../../words/wholeWords";
import { headingOf } from "../../words/heading";
import type { CheckedTable, CheckResult } from "../account/check";
import type { FreeColumn } from "../account/freeColumns";
import { readCount } from "../cells/countCell";
import { namesOtherNumbers } from "../cells/headingOver";
import { LEAST_PEOPLE } from "../rows/sums";
import { keyOf } from "./people";

/** Of votes, though not of the three levels of this vote: "Không TN", "Trung bình", "Cao (lần 2)", "Không có ý kiến". */
const OF_VOTES = new RegExp(
  `tín nhiệm|phiếu|ý kiến|đồng ý|tán thành|trung bình|${wholeWords("k?tn(c|t)?", "cao", "thấp").source}`,
  "u",
);

/**
 * Columns without a role that hold numbers of the size of ballots: votes that would be dropped stop the appendix until
 * the clerk says that they are none of this vote, others are named.
 */
export function columns(table: CheckedTable): CheckResult[] {
  return table.free.flatMap((column) => checkOf(table, column));
}

/** Percentages, and "Tổng số phiếu" where the ballots returned are stated otherwise. */
function isKnown(heading: string): boolean {
  const { kind, role } = headingOf(heading);
  return kind === "share" || role === "allBallots";
}

/** "Phiếu trắng", "Không đánh dấu": ballots of the base that go to no level. */
function namesSpoilt(heading: string): boolean {
  return ballotsRowIn(heading) === "spoilt";
}

function isAmongBallots({ count, ballots }: CountBeside): boolean {
  const base = baseOf(ballots);
  return base.kind !== "levels" && sumOfLevels(ballots) + count.value <= base.value;
}

function fillsBallots({ count, ballots }: CountBeside): boolean {
  return sumOfLevels(ballots) + count.value === baseOf(ballots).value;
}

/** With those that are invalid. */
function leavesBallots({ count, ballots }: CountBeside): boolean {
  const apart = count.value + (ballots.invalid?.value ?? 0);
  return sumOfLevels(ballots) + apart < baseOf(ballots).value;
}

interface CountBeside {
  readonly count: Count;
  readonly ballots: Ballots;
}

function checkOf(table: CheckedTable, { column, heading }: FreeColumn): CheckResult[] {
  const { grid, named, base } = table.context;
  const holdsBase = base?.cell?.sheet === grid.sheet && base.cell.column === column;
  if (holdsBase || heading.text === "" || isKnown(heading.text) || namesOtherNumbers(heading.text)) return [];
  const numbers = table.readings.flatMap(({ row, ballots }) => {
    const read = readCount(grid, row.row, column);
    return read.state === "count" && ballots && read.count.form !== "dash"
      ? [{ count: read.count, ballots }]
      : [];
  });
  const isOfBallots = numbers.every(({ count, ballots }) => count.value <= baseOf(ballots).value);
  if (numbers.length === 0 || !isOfBallots || numbers.every(({ count }) => count.value === 0)) return [];
  const cells = numbers.map(({ count }) => count.cell);
  const fillsUp = numbers.filter((one) => fillsBallots(one) && one.count.value > 0);
  if (namesSpoilt(heading.text) && numbers.every(isAmongBallots)) {
    const outcome = numbers.some(leavesBallots) ? "open" : "fits";
    return [{ role: "ballotsStated", rule: heading.text, outcome, cells }];
  }
  const isOfVotes = !named && (OF_VOTES.test(fold(heading.text)) || fillsUp.length >= LEAST_PEOPLE);
  const details = { key: keyOf(table, "column", heading.text), text: heading.text, numbers: numbers.length };
  const finding: Finding = isOfVotes
    ? { code: "votesNotRead", cells: [...heading.cells, ...cells].slice(0, 1 + cells.length), details }
    : { code: "columnNotUsed", cells, details: { text: heading.text, numbers: numbers.length } };
  return [
    {
      role: isOfVotes ? "asked" : "otherColumn",
      rule: heading.text,
      outcome: "open",
      cells,
      findings: [finding],
    },
  ];
}
