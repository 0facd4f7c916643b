import type { ProofFault } from "../strings/proofreading";
import type { WrittenFigure } from "./figures";
import { agreed, markOf, type Comparison } from "./mark";
import type { Reading } from "./readings";
import { before, behind } from "./span";

/**
 * What a record of the count says of the meeting: ballots returned are no more than those issued, valid and invalid ones
 * make up those returned, and those present and absent make up those summoned.
 */
export function comparedAccounts(readings: readonly Reading[]): readonly Comparison[] {
  const entries = readings.flatMap((reading) => entriesIn(reading));
  let known: Account = {};
  return entries.flatMap((entry) => {
    known = { ...keptBefore(entry, known), [entry.kind]: entry };
    return comparedEntry(entry, known);
  });
}

const KINDS = {
  "triệu tập": "summoned",
  "có mặt": "present",
  vắng: "absent",
  "phát ra": "issued",
  "thu về": "returned",
  "thu vào": "returned",
  "hợp lệ": "valid",
  "không hợp lệ": "invalid",
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

interface Entry {
  readonly kind: Kind;
  readonly figure: WrittenFigure;
  readonly value: number;
}

type Account = Readonly<Partial<Record<Kind, Entry>>>;

/** A meeting, a count, a person: each begins anew with the entry that is given again. */
function keptBefore({ kind }: Entry, known: Account): Account {
  if (kind === "summoned" || (kind === "present" && known.present)) return {};
  if (kind === "issued" || (kind === "returned" && known.returned)) {
    const { summoned, present, absent } = known;
    return { ...(summoned && { summoned }), ...(present && { present }), ...(absent && { absent }) };
  }
  const { valid, invalid, ...others } = known;
  return valid && invalid ? others : known;
}

function comparedEntry({ kind, figure }: Entry, known: Account): Comparison[] {
  const { summoned, present, absent, issued, returned, valid, invalid } = known;
  if (kind === "returned" && issued && returned)
    return returned.value > issued.value
      ? [markOf(figure, returnedAbove(returned.value, issued.value))]
      : agreeing(issued, returned);
  if ((kind === "valid" || kind === "invalid") && returned && valid && invalid) {
    if (issued && returned.value > issued.value) return [];
    const sum = valid.value + invalid.value;
    const details = { sum, returned: returned.value };
    return sum === returned.value
      ? agreeing(returned, valid, invalid)
      : [markOf(valid.figure, { code: "validAndInvalid", details })];
  }
  if ((kind === "present" || kind === "absent") && summoned && present && absent) {
    const sum = present.value + absent.value;
    const details = { sum, summoned: summoned.value };
    return sum === summoned.value
      ? agreeing(summoned, present, absent)
      : [markOf(present.figure, { code: "presentAndAbsent", details })];
  }
  return [];
}

function agreeing(...entries: readonly Entry[]): Comparison[] {
  return entries.map(({ figure }) => agreed(figure));
}

function returnedAbove(returned: number, issued: number): ProofFault {
  return { code: "returnedAboveIssued", details: { returned, issued } };
}

const WORDS = "triệu tập|có mặt|vắng|phát ra|thu về|thu vào|không hợp lệ|hợp lệ";
const UNIT = String.raw`(?:phiếu|đại biểu|đồng chí|người)`;
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?<word>${WORDS})(?: mặt)?(?:\s*\([^()]*\))?(?:\s*[:–-])?(?:\s*(?:là|có|được))?(?:\s*:)?\s*$`,
  "iu",
);
const BEHIND = new RegExp(String.raw`^(?:\s*${UNIT})?(?:\s*được)?\s*(?<word>${WORDS})(?!\p{L})`, "iu");

function entriesIn({ figures, text, start }: Reading): readonly Entry[] {
  return figures.flatMap((figure, at) => {
    if (figure.kind === "percent") return [];
    const said = text.slice((figures[at - 1]?.end ?? start) - start, figure.start - start);
    const goesOn = text.slice(figure.end - start, (figures[at + 1]?.start ?? start + text.length) - start);
    const word =
      BEFORE.exec(before(said, said.length))?.groups?.["word"] ??
      BEHIND.exec(behind(goesOn, 0))?.groups?.["word"];
    return word === undefined ? [] : entriesOf(figure, kindOf(word));
  });
}

function kindOf(word: string): Kind {
  return KINDS[word.toLowerCase() as keyof typeof KINDS];
}

/** "Thu về 52/55 phiếu", "48/50 đại biểu có mặt": of all issued, of all summoned. */
function entriesOf(figure: WrittenFigure, kind: Kind): Entry[] {
  if (figure.kind === "percent") return [];
  if (figure.kind === "count") return [{ kind, figure, value: figure.value }];
  const whole = kind === "returned" ? "issued" : kind === "present" ? "summoned" : undefined;
  return [
    ...(whole ? [{ kind: whole, figure, value: figure.base } as const] : []),
    { kind, figure, value: figure.count },
  ];
}
