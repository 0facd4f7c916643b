import { toInvariant, toLocal } from "./formula/localForm";
import { isMalformed } from "./formula/shape";
import { BOOLEAN, type Content, FORCED_TEXT, NUMBER, TEXT, formulaOf, isErrorText } from "./model/content";
import { type Entry } from "./model/entry";
import { type Locale, shownText } from "./model/numberText";

/** Longest text and longest formula a cell can hold (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Why Excel would not take what was typed: the editor stays open and a message says it. */
export interface Refusal {
  readonly refused: "formula" | "length";
}

export function isRefusal(typed: Entry | Refusal): typed is Refusal {
  return "refused" in typed;
}

/**
 * What a person typed into a cell with the given number format, as Excel reads it with the regional settings of the
 * locale: "1,5", "1.234", "12%", "31/12/2025", "=SUM(A1;B1)" in Vietnamese. `today` completes "31/12".
 */
export function readTyped(
  text: string,
  numberFormat: string,
  locale: Locale,
  today = new Date(),
): Entry | Refusal {
  if (text.length > LONGEST_TEXT) return { refused: "length" };
  if (text === "") return { content: undefined };
  if (numberFormat === "@") return { content: { v: text, t: TEXT } };
  if (text.startsWith("'")) return { content: { v: text.slice(1), t: FORCED_TEXT } };
  const formula = formulaStart(text, locale);
  if (formula !== undefined) return readFormula(formula, locale);
  return readConstant(text.trim(), numberFormat, locale, today) ?? { content: { v: text, t: TEXT } };
}

/** "+A1" and "-A1" begin a formula as "=" does; "+5" and "-5" are numbers, a sign alone is text. */
function formulaStart(text: string, locale: Locale): string | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith("=") && trimmed.length > 1) return trimmed;
  const isSigned = /^[+-]/.test(trimmed) && trimmed.length > 1;
  return isSigned && !readNumeric(trimmed, locale) ? `=${trimmed}` : undefined;
}

function readFormula(text: string, locale: Locale): Entry | Refusal {
  const formula = toInvariant(withClosingBrackets(text), locale);
  if (formula.length > LONGEST_FORMULA) return { refused: "length" };
  return isMalformed(formula) ? { refused: "formula" } : { content: formulaOf(formula) };
}

/** Excel adds the brackets that are missing at the end. */
function withClosingBrackets(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'!/g, "");
  const missing = (bare.match(/\(/g)?.length ?? 0) - (bare.match(/\)/g)?.length ?? 0);
  return formula + ")".repeat(Math.max(0, missing));
}

function readConstant(text: string, numberFormat: string, locale: Locale, today: Date): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: { v: upper === "TRUE", t: BOOLEAN } };
  if (isErrorText(upper)) return { content: { v: upper, t: TEXT } };
  const entry = readNumeric(text, locale) ?? readDate(text, locale, today) ?? readTime(text);
  if (!entry) return undefined;
  // A cell that already has a number format keeps it.
  if (numberFormat !== "General") return { content: inPercentCell(entry, numberFormat, text) };
  return entry;
}

// Numbers

interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
}

const SIGNS: Readonly<Record<Locale, NumberSigns>> = {
  "vi-VN": { decimal: ",", group: "." },
  "en-US": { decimal: ".", group: "," },
};

function readNumeric(text: string, locale: Locale): Entry | undefined {
  const percent = /^%\s*(.+)$|^(.+?)\s*%$/.exec(text);
  const digits = percent ? (percent[1] ?? percent[2] ?? "") : text;
  const value = readNumber(digits, locale);
  if (value === undefined) return undefined;
  const { decimal, group } = SIGNS[locale];
  if (percent) {
    const format = digits.includes(decimal) ? "0.00%" : "0%";
    return { content: number(shifted(value, -2)), numberFormat: format };
  }
  if (/e/i.test(digits)) return { content: number(value), numberFormat: "0.00E+00" };
  if (!digits.includes(group)) return { content: number(value) };
  return { content: number(value), numberFormat: digits.includes(decimal) ? "#,##0.00" : "#,##0" };
}

/** A number with the locale's signs; thousands, if grouped, in threes. */
function readNumber(text: string, locale: Locale): number | undefined {
  const { decimal, group } = SIGNS[locale];
  const pattern = new RegExp(
    `^[+-]?(\\d+|\\d{1,3}(\\${group}\\d{3})+)?(\\${decimal}\\d*)?(e[+-]?\\d+)?$`,
    "i",
  );
  if (!/^[+-]?\D?\d/.test(text) || !pattern.test(text)) return undefined;
  const value = Number(withFifteenDigits(text.split(group).join("").replace(decimal, ".")));
  return Number.isFinite(value) ? value : undefined;
}

/** Excel keeps fifteen significant digits; every further one becomes 0. */
function withFifteenDigits(text: string): string {
  const [digits = "", ...exponent] = text.split(/(?=e)/i);
  let significant = 0;
  const kept = digits.replace(/\d/g, (digit) => {
    if (significant > 0 || digit !== "0") significant++;
    return significant > 15 ? "0" : digit;
  });
  return kept + exponent.join("");
}

function number(value: number): Content {
  return { v: Number(value.toPrecision(15)), t: NUMBER };
}

/** "Automatic percent entry": in a cell formatted as percent 10 and 0,1 both become 10 %. */
function inPercentCell({ content }: Entry, numberFormat: string, text: string): Content | undefined {
  const value = content?.v;
  if (!numberFormat.includes("%") || text.includes("%") || typeof value !== "number") return content;
  return Math.abs(value) >= 1 ? number(shifted(value, -2)) : content;
}

/** Moves the decimal point: in decimals, not in binary fractions, so that 94,74 % is 0.9474. */
function shifted(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

// Dates and times

const DAY = 86_400_000;
/** Day 0 of Excel's calendar counted in days before 1 January 1970, for dates from 1 March 1900 on. */
const EPOCH = 25_569;
const FIRST_SERIAL = 61;

function readDate(text: string, locale: Locale, today: Date): Entry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), shortDate(locale));
  const parts = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (parts) {
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    const [day, month] = locale === "vi-VN" ? [first, second] : [second, first];
    if (parts[4] === undefined) return date(today.getFullYear(), month, day, "d-mmm");
    return date(fullYear(parts[4]), month, day, shortDate(locale));
  }
  const ofMonth = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  return ofMonth ? date(Number(ofMonth[2]), Number(ofMonth[1]), 1, "mmm-yy") : undefined;
}

function shortDate(locale: Locale): string {
  return locale === "vi-VN" ? "dd/mm/yyyy" : "m/d/yyyy";
}

/** Two digits: 00 to 29 are of this century, 30 to 99 of the last (Excel's default). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  const serial = time.getTime() / DAY + EPOCH;
  return serial < FIRST_SERIAL ? undefined : { content: { v: serial, t: NUMBER }, numberFormat };
}

function readTime(text: string): Entry | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!parts || Number(parts[1]) > 23) return undefined;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return { content: number(seconds / 86_400), numberFormat: parts[3] ? "h:mm:ss" : "h:mm" };
}

// The way back

/** What the editor and the formula bar show of a cell, so that typing it again would give the same cell. */
export function editedText(content: Content | undefined, numberFormat: string, locale: Locale): string {
  if (!content) return "";
  if (content.f !== undefined) return toLocal(content.f, locale);
  if (content.t === FORCED_TEXT) return `'${String(content.v)}`;
  if (typeof content.v === "boolean") return content.v ? "TRUE" : "FALSE";
  return typeof content.v === "number" ? editedNumber(content.v, numberFormat, locale) : content.v;
}

function editedNumber(value: number, numberFormat: string, locale: Locale): string {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[dy]/i.test(bare)) return shownText({ v: value, t: NUMBER }, shortDate(locale), locale);
  if (/h/i.test(bare)) return shownText({ v: value, t: NUMBER }, "h:mm:ss", locale);
  const isPercent = bare.includes("%");
  const digits = plainDigits(isPercent ? shifted(value, 2) : value);
  return digits.replace(".", SIGNS[locale].decimal) + (isPercent ? "%" : "");
}

/** Fifteen significant digits; "1E+21" as Excel writes it. */
function plainDigits(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.replace("e", "E");
}
