import { type Locale } from "../model/numberText";

/** Text, quoted sheet names and brackets, which have the same form everywhere. */
const UNTOUCHED = `"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\\[[^\\]]*\\]?`;
/** Words may contain points and begin with a backslash, which inside an array separates columns. */
const WORD = "[\\p{L}_$][\\p{L}\\p{N}_.?\\\\$]*|(?<!\\{[^}]*)\\\\[\\p{L}\\p{N}_.?\\\\$]+";
const LOCAL_PARTS = new RegExp(
  `${UNTOUCHED}|${WORD}|(?<number>(?:\\d+,?\\d*|,\\d+)(?:[eE][+-]?\\d+)?)|(?<sign>[{};\\\\])`,
  "gsu",
);
const INVARIANT_PARTS = new RegExp(
  `${UNTOUCHED}|${WORD}|(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)|(?<sign>[{},])`,
  "gsu",
);

/**
 * A formula as it is typed with the regional settings of the locale, in the invariant (English) form. With Vietnamese
 * settings arguments are separated by ";", decimals by ",", the columns of an array by "\" and its rows by ";". Function
 * names are English in both.
 */
export function toInvariant(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  return rewritten(formula, LOCAL_PARTS, {
    number: (digits) => digits.replace(",", "."),
    sign: (sign, isInArray) => (sign === (isInArray ? "\\" : ";") ? "," : sign),
  });
}

/** An invariant formula as the formula bar shows it with the regional settings of the locale. */
export function toLocal(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  return rewritten(formula, INVARIANT_PARTS, {
    number: (digits) => digits.replace(".", ","),
    sign: (_comma, isInArray) => (isInArray ? "\\" : ";"),
  });
}

interface Change {
  number(digits: string): string;
  sign(sign: string, isInArray: boolean): string;
}

function rewritten(formula: string, parts: RegExp, change: Change): string {
  let isInArray = false;
  return formula.replace(parts, (part: string, ...rest: unknown[]) => {
    const { number, sign } = rest[rest.length - 1] as { number?: string; sign?: string };
    if (number !== undefined) return change.number(part);
    if (sign === undefined) return part;
    if (sign === "{" || sign === "}") {
      isInArray = sign === "{";
      return sign;
    }
    return change.sign(sign, isInArray);
  });
}
