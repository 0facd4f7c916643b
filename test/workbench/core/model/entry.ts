import { type CompiledFormula, compiledFormula } from "../formula/shape";
import { HostError, invalidArgument } from "../richapi/errors";
import {
  BOOLEAN,
  type Content,
  FORCED_TEXT,
  NUMBER,
  type Scalar,
  TEXT,
  formulaOf,
  isErrorText,
} from "./content";

/** Longest text a cell can hold (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
const PLAIN_NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
const DATE = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/-](\d{1,2})[/-](\d{4}))$/;

/** What entering a value makes of a cell: its new content, and a number format if the text brought one along ("12%"). */
export interface Entry {
  readonly content: Content | undefined;
  readonly numberFormat?: string;
  /** The formula of the content. */
  readonly compiled?: CompiledFormula;
}

/**
 * Enters a value as Range.values does: text is read like typing in an English (invariant) Excel, so it may become a
 * number, a date, a truth value, an error or a formula. In a cell formatted as text ("@") everything stays text.
 */
export function enter(value: unknown, numberFormat: string): Entry {
  if (typeof value === "number") return { content: enterNumber(value, numberFormat) };
  if (typeof value === "boolean") return { content: { v: value, t: BOOLEAN } };
  if (typeof value !== "string") throw invalidArgument();
  if (value.length > LONGEST_TEXT) throw invalidArgument();
  if (value === "") return { content: undefined };
  if (numberFormat === "@") return { content: { v: value, t: TEXT } };
  return enterText(value);
}

function enterNumber(value: number, numberFormat: string): Content {
  if (!Number.isFinite(value)) throw invalidArgument();
  return numberFormat === "@" ? { v: String(value), t: TEXT } : { v: value, t: NUMBER };
}

function enterText(text: string): Entry {
  if (text.startsWith("'")) return { content: { v: text.slice(1), t: FORCED_TEXT } };
  if (text.startsWith("=") && text.length > 1) return enterFormula(text);
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: { v: upper === "TRUE", t: BOOLEAN } };
  if (isErrorText(upper)) return { content: { v: upper, t: TEXT } };
  return enterNumeric(text.trim()) ?? { content: { v: text, t: TEXT } };
}

function enterFormula(text: string): Entry {
  const compiled = compiledFormula(text);
  if (!compiled) throw new HostError("InvalidArgument");
  return { content: formulaOf(text), compiled };
}

function enterNumeric(text: string): Entry | undefined {
  if (text.endsWith("%")) {
    const number = plainNumber(text.slice(0, -1).trim());
    const format = text.includes(".") ? "0.00%" : "0%";
    return number === undefined
      ? undefined
      : { content: { v: number / 100, t: NUMBER }, numberFormat: format };
  }
  const number = plainNumber(text);
  if (number !== undefined) return { content: { v: number, t: NUMBER } };
  const serial = dateSerial(text);
  return serial === undefined ? undefined : { content: { v: serial, t: NUMBER }, numberFormat: "m/d/yyyy" };
}

function plainNumber(text: string): number | undefined {
  if (!/\d/.test(text) || !PLAIN_NUMBER.test(text)) return undefined;
  return Number(text.replace(/,/g, ""));
}

/** Days since 30 December 1899, the count Excel's dates are stored in; English order, month first. */
function dateSerial(text: string): number | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts[1] ? [parts[1], parts[2], parts[3]] : [parts[6], parts[4], parts[5]];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}

/** The value as Range.values gives it back: an empty cell is "". */
export function shownValue(content: Content | undefined): Scalar {
  return content?.v ?? "";
}
