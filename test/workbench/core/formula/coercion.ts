import { type CellValue, CellError, WRONG_VALUE } from "./value";

const PLAIN_NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const AMERICAN_DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?\s*(am|pm)?$/i;
const DAY = 86_400_000;
/** Days from 30 December 1899, where Excel's serial numbers start, to 1 January 1970. */
const DAYS_TO_1970 = 25_569;

/** The number a text stands for in an English (invariant) Excel: "1,234.5", "12%", "$3", "2025-03-14", "3/14/2025 12:30". */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return undefined;
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed.replace(/,/g, ""));
  if (/^\(.*\)$/.test(trimmed)) return negated(numberInText(trimmed.slice(1, -1)));
  if (trimmed.endsWith("%")) return percent(numberInText(trimmed.slice(0, -1)));
  if (/^[+-]?\$/.test(trimmed)) return numberInText(trimmed.replace("$", ""));
  return dateAndTime(trimmed);
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function percent(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 100;
}

function dateAndTime(text: string): number | undefined {
  const [first = "", ...rest] = text.split(/\s+/);
  const date = dateSerial(first);
  if (date === undefined) return timeSerial(text);
  if (rest.length === 0) return date;
  const time = timeSerial(rest.join(" "));
  return time === undefined ? undefined : date + time;
}

function dateSerial(text: string): number | undefined {
  const iso = ISO_DATE.exec(text);
  const american = AMERICAN_DATE.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return american ? serialOf(Number(american[3]), Number(american[1]), Number(american[2])) : undefined;
}

function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY + DAYS_TO_1970 : undefined;
}

function timeSerial(text: string): number | undefined {
  const [, hours, minutes, seconds = "0", half] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hours);
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** For arithmetic: an empty cell is 0, a text the number it reads as. */
export function asNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return numberInText(value) ?? WRONG_VALUE;
}

/** For joining: an empty cell is "", numbers show up to 15 digits. */
export function asText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** For conditions: numbers are true unless 0; of texts only "TRUE" and "FALSE" are truth values. */
export function asTruth(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" || (upper === "FALSE" ? false : WRONG_VALUE);
}

/** A number as the General format shows it when there is room: 15 significant digits, "1E+21" from 21 digits on. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const [mantissa = "", exponent] = String(Number(value.toPrecision(15))).split("e");
  const size = Math.abs(value);
  if (exponent === undefined) return size >= 1e-4 || mantissa.length <= 21 ? mantissa : shortened(value);
  return `${mantissa}E${exponentText(Number(exponent))}`;
}

function shortened(value: number): string {
  const [mantissa = "", exponent = "0"] = Number(value.toPrecision(15)).toExponential().split("e");
  return `${mantissa}E${exponentText(Number(exponent))}`;
}

function exponentText(exponent: number): string {
  return (exponent < 0 ? "-" : "+") + String(Math.abs(exponent)).padStart(2, "0");
}
