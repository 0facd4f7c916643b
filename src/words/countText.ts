import type { BesideCount } from "../counting/ballots";
import type { CountDoubt } from "../counting/finding";
import { bare, fold, shown, strayIn } from "./fold";
import { numeralIn } from "./numerals";

/** A number of ballots written as text. */
export interface WrittenCount {
  readonly form: "text" | "dash";
  readonly value: number;
  readonly beside?: BesideCount;
  /** What stands before the number where its share comes first: "(", "-", …. */
  readonly starts?: string;
  /** What ends the number where more stands beside it, in small letters: "/", "(", "p", ", ", "\n", …. */
  readonly ends?: string;
  /**
   * The characters in it, each once, that only a program notices and that Excel's TRIM and a plain space do not deal with:
   * zero-width joiners, soft hyphens, thin spaces, tabs, …; left out where there are none.
   */
  readonly stray?: string;
}

const DASHES = new Set(["-", "–", "—"]);
/** What a number of ballots counts, folded and without marks. People are other numbers of a vote: "5 người đạt". */
const UNIT = "(?:la )?phieu|ph|p|luot|y kien";
/** Whose ballots they are of. */
const OF_UNIT = `${UNIT}|dai bieu|nguoi|dong chi|d/c|uy vien|thanh vien`;
const NUMBER = new RegExp(`^([0-9]{1,6})(?: ?(${UNIT}))?$`);
/** Of a number or a dash: most texts of a workbook are names. */
const BEGINNING = /^[0-9–—-]/;
/** Turns "81" into what is seen as "18". */
const BACKWARDS = "\u202E";

/**
 * Reads "18", "018", "18 phiếu", a count with its words ("10 (mười)"), a count as it is published ("46/47",
 * "87 (91,58%)", "87 (91,58)", "91,58% (87)", "18/19 phiếu, tỷ lệ 94,74%"), and a dash, which stands for none; undefined for
 * all else. What could be understood in two ways is no count: "1.018" and "1 018" are a thousand or not, "12¹" has a note,
 * seven digits are a code. Cells and formulas read by this alone, so that the button and =TINNHIEM agree.
 */
export function countText(text: string): WrittenCount | undefined {
  const plain = shown(text);
  if (!BEGINNING.test(plain) || text.includes(BACKWARDS)) return undefined;
  const read = readPlain(plain) ?? readPublished(text) ?? readAfterShare(plain) ?? readInWords(plain);
  if (!read) return undefined;
  const stray = strayIn(text);
  return stray === "" ? read : { ...read, stray };
}

function readPlain(plain: string): WrittenCount | undefined {
  if (DASHES.has(plain)) return { form: "dash", value: 0 };
  const [, digits, unit = "p"] = NUMBER.exec(withPlainWords(plain)) ?? [];
  if (digits === undefined) return undefined;
  return {
    form: "text",
    value: Number(digits),
    ...(!unit.startsWith("p") && { ends: endAfter(digits, plain) }),
  };
}

/** Its words folded and without marks; all else, such as raised or struck digits, as it stands. */
function withPlainWords(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => bare(fold(word)));
}

/** What a text without a count may mean: "12¹", "12 (mười một)", "1.012"; undefined where it is nothing of these. */
export function countDoubtIn(text: string): { why: CountDoubt; value: number } | undefined {
  const plain = shown(text);
  const of = (why: CountDoubt, value?: number) => (value === undefined ? undefined : { why, value });
  const [, thousands, units = ""] = /^([1-9][0-9]{0,2})[. ]([0-9]{3})(?: phiếu)?$/.exec(plain) ?? [];
  return (
    of("mark", noteMarkIn(plain)) ??
    of("words", besideWords(plain)?.said) ??
    of("thousands", thousands === undefined ? undefined : Number(thousands + units))
  );
}

/** The count before a note mark: "12¹", "12*", "12 (1)"; undefined where there is none. */
function noteMarkIn(plain: string): number | undefined {
  const [, digits] =
    /^([0-9]{1,6})( phiếu)? ?([\u00B2\u00B3\u00B9\u2070-\u2079*†‡]+|[([][*0-9]{1,2}[)\]])$/.exec(plain) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The number, of how many, what leads to the share, and the share; a share in brackets may do without its sign. */
const PUBLISHED = new RegExp(
  `^([0-9]{1,6})(?: ?(?:${UNIT}))?(?: ?/ ?([0-9]{1,6})(?![0-9])(?: ?(?:${OF_UNIT}))?)?` +
    "(?:( ?[;(|/]| [-–—](?= )|,(?= ))? ?([a-z= ]{0,20}?):? ?((?:0|[1-9][0-9]?|100)(?:[.,][0-9]{1,6})?) ?%( ?\\))?" +
    "| ?\\(([0-9]{1,2}[.,][0-9]{1,4})\\))?$",
);
const LEADS = ["", "ty le", "ti le", "tl", "dat", "chiem", "bang", "dat ty le", "chiem ty le", "="];

/** On lines of their own the number and its share are parted as by a semicolon. */
function readPublished(text: string): WrittenCount | undefined {
  const [line = "", ...others] = text.split("\n");
  const first = shown(line);
  const isOwnLine = others.length > 0 && /^[0-9][^;(%]*$/.test(first);
  const below = shown(others.join("\n")).replace(/^\((.*)\)$/, "$1");
  const plain = isOwnLine ? `${first}; ${below}` : shown(text);
  const [whole, digits = "", of, sign = "", lead = "", percent, closes, inBrackets] =
    PUBLISHED.exec(withPlainWords(plain)) ?? [];
  if (whole === undefined) return undefined;
  if (percent !== undefined && !isLed(sign.trim(), lead.trim(), closes !== undefined)) return undefined;
  const share = percent ?? inBrackets;
  if (of === undefined && share === undefined) return undefined;
  const ends = endAfter(digits, plain);
  return published(digits, of, share, { ends: isOwnLine && ends === ";" ? "\n" : ends });
}

/** The share, what parts it from the number, the number, and of how many it is. */
const SHARE_FIRST = new RegExp(
  "^((?:0|[1-9][0-9]?|100)(?:[.,][0-9]{1,6})?) ?% ?([(;/|–—-]) ?([0-9]{1,6})" +
    `(?: ?(?:${UNIT}))?(?: ?/ ?([0-9]{1,6})(?: ?(?:${OF_UNIT}))?)?( ?\\))?$`,
);

/** "91,58% (87 phiếu)", "91,58% (87/95)" */
function readAfterShare(plain: string): WrittenCount | undefined {
  const [whole, share = "", sign, digits = "", of, closes] = SHARE_FIRST.exec(withPlainWords(plain)) ?? [];
  if (whole === undefined || (sign === "(") !== (closes !== undefined)) return undefined;
  const [, starts = ""] = /% ?(.)/u.exec(plain) ?? [];
  const ends = endAfter(digits, plain.slice(plain.indexOf(starts) + 1).trimStart());
  return published(digits, of, share, { starts, ...(ends !== "" && { ends }) });
}

/** Undefined where it would be more than it is of. */
function published(
  digits: string,
  of: string | undefined,
  share: string | undefined,
  bounds: Pick<WrittenCount, "starts" | "ends">,
): WrittenCount | undefined {
  const value = Number(digits);
  if (of !== undefined && Number(of) < value) return undefined;
  const beside = {
    ...(of !== undefined && { of: Number(of) }),
    ...(share !== undefined && { share: `${share}%` }),
  };
  return { form: "text", value, beside, ...bounds };
}

/** With what a text goes on after its first number. */
function endAfter(digits: string, plain: string): string {
  const rest = plain.slice(digits.length).trimStart();
  return rest.startsWith(",") ? ", " : rest.charAt(0).toLowerCase();
}

const IN_WORDS = /^([0-9]{1,6})(?: ?(p[^\s0-9()]{0,20}))? ?\(([^0-9()]{2,80})\)$/i;

/** A number and what the words beside it say; undefined where they are no number. */
function besideWords(plain: string): { digits: string; said: number } | undefined {
  const [, digits = "", unit = "phieu", words = ""] = IN_WORDS.exec(plain) ?? [];
  const said = numeralIn(
    bare(fold(words))
      .replace(/^(?:viet )?bang chu ?:? /, "")
      .replace(/ phieu$/, ""),
  );
  return digits === "" || bare(fold(unit)) !== "phieu" || said === undefined ? undefined : { digits, said };
}

/** "10 (mười)", "10 phiếu (mười phiếu)": a number and the same in words. */
function readInWords(plain: string): WrittenCount | undefined {
  const { digits, said } = besideWords(plain) ?? { digits: "" };
  const value = Number(digits);
  if (said !== value) return undefined;
  return {
    form: "text",
    value,
    beside: {},
    ends: plain.slice(digits.length).trimStart().charAt(0).toLowerCase(),
  };
}

/** "87, 58%" may be a decimal, "5 0%" one number: a share is led to by a sign that parts, or by its words. */
function isLed(sign: string, lead: string, closes: boolean): boolean {
  if (!LEADS.includes(lead) || closes !== (sign === "(")) return false;
  return lead !== "" || (sign !== "" && sign !== ",");
}
