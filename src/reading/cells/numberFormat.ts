import { remembered } from "../../words/remembered";

/** What a number format (in en-US form) shows: only what matters to telling a count from a percentage or a date. */
export interface NumberFormat {
  readonly kind: "general" | "number" | "percent" | "date" | "text";
  /** Digits after the decimal sign; of "general" and "text" formats, none is fixed. */
  readonly decimals?: number;
}

export const numberFormat = remembered(readFormat, 1_000);

function readFormat(format: string): NumberFormat {
  const [positive = ""] = withoutLiterals(format).split(";");
  if (["", "general", "standard"].includes(positive.trim().toLowerCase())) return { kind: "general" };
  if (positive.trim() === "@") return { kind: "text" };
  if (/[ymdhs]/i.test(positive)) return { kind: "date" };
  const decimals = /\.([0#?]*)/.exec(positive)?.[1]?.length ?? 0;
  return { kind: positive.includes("%") ? "percent" : "number", decimals };
}

/** Without quoted text, escaped characters, and conditions or colours in brackets (elapsed time "[h]" stays). */
function withoutLiterals(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, "");
}
