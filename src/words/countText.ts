import { bare, fold, INVISIBLE_CHARACTERS, shown } from "./fold";

/** A number of ballots written as text. */
export interface WrittenCount {
  readonly form: "text" | "dash";
  readonly value: number;
  /**
   * The characters in it, each once, that only a program notices and that Excel's TRIM and a plain space do not deal with:
   * zero-width joiners, soft hyphens, thin spaces, tabs, …; left out where there are none.
   */
  readonly stray?: string;
}

const DASHES = new Set(["-", "–", "—"]);
const NUMBER = /^([0-9]{1,6})(?: ?(p.*))?$/i;
const STRAY = new RegExp(`(?![ \\n\\u00A0\\u200B])[\\s${INVISIBLE_CHARACTERS}]`, "g");
/** Turns "81" into what is seen as "18". */
const BACKWARDS = "\u202E";

/**
 * Reads "18", "018", "18 phiếu", and a dash, which stands for none; undefined for all else. What could be understood in
 * two ways is no count: "1.018" and "1 018" are a thousand or not, "12¹" has a note, seven digits are a code. Cells and
 * formulas read by this alone, so that the button and =TINNHIEM agree.
 */
export function countText(text: string): WrittenCount | undefined {
  const read = readPlain(shown(text));
  if (!read || text.includes(BACKWARDS)) return undefined;
  const stray = [...new Set(text.match(STRAY))].join("");
  return stray === "" ? read : { ...read, stray };
}

function readPlain(plain: string): WrittenCount | undefined {
  if (DASHES.has(plain)) return { form: "dash", value: 0 };
  const [, digits, unit] = NUMBER.exec(plain) ?? [];
  if (digits === undefined || (unit !== undefined && bare(fold(unit)) !== "phieu")) return undefined;
  return { form: "text", value: Number(digits) };
}
