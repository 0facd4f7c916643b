import type { Share } from "../../counting/share";
import { shown } from "../../words/fold";
import type { FormattedCell } from "./grid";
import { numberFormat } from "./numberFormat";
import type { CellValue } from "./snapshot";

/** A percentage as it is written: `value` percent, `decimals` digits after the decimal sign. */
export interface WrittenPercent {
  readonly value: number;
  readonly decimals: number;
  readonly typed: string;
}

/** Digits after the decimal sign beyond which a number was calculated and not typed. */
const MOST_DECIMALS = 6;
/** Digits after the decimal sign with which a calculated number is quoted. */
const DECIMALS_QUOTED = 2;

/** A percentage on the sheet as it is written, and whether it is the one its counts give at that precision. */
export interface TypedShare {
  readonly typed: string;
  readonly fits: boolean;
}

/** How a number may be read as percent; none where a cell holds no number. */
export function writtenPercents({
  value,
  format,
}: Pick<FormattedCell, "value" | "format">): WrittenPercent[] {
  return readingsOf(value, format);
}

/**
 * Whether a number is written at its precision as one that was calculated, rounded or cut off. A mean of many shares is no
 * fraction of small numbers; no level hangs on it.
 */
export function isRoundingOf({ value, decimals }: WrittenPercent, exact: number): boolean {
  const scale = 10 ** decimals;
  const above = Math.round(value * scale) - exact * scale;
  return above > -1 + CALCULATED_ALIKE && above <= 0.5 + CALCULATED_ALIKE;
}

/** What calculating in another order may differ by, of the last digit written. */
const CALCULATED_ALIKE = 1e-3;

/** Undefined where a cell holds no percentage, or there is nothing to take it of. */
export function typedShare(
  { value, format }: Pick<FormattedCell, "value" | "format">,
  share: Share,
): TypedShare | undefined {
  const readings = readingsOf(value, format);
  const [first] = readings;
  if (!first || share.base <= 0) return undefined;
  return { typed: first.typed, fits: readings.some((reading) => agrees(reading, share)) };
}

/** Both roundings of the exact share are whole multiples of the last digit written. */
function agrees({ value, decimals }: WrittenPercent, { count, base }: Share): boolean {
  const scale = 10 ** decimals;
  const exact = Math.floor((count * 100 * scale * 2 + base) / (base * 2));
  return Math.round(value * scale * (1 + Number.EPSILON * 4)) === exact;
}

/** A number of 1 or less under "%" may be a fraction or a percentage: both readings are tried. */
function readingsOf(value: CellValue, format: string): WrittenPercent[] {
  if (typeof value === "number") return numberReadings(value, format);
  if (typeof value !== "string") return [];
  const match = /^(\d{1,3})(?:[.,](\d+))?\s*(%?)$/.exec(shown(value));
  if (!match) return [];
  const [typed, whole = "", fraction = "", sign] = match;
  const written = { value: Number(`${whole}.${fraction || "0"}`), decimals: fraction.length, typed };
  return sign === "%" ? [written] : [written, ...asFraction(written)];
}

function numberReadings(value: number, format: string): WrittenPercent[] {
  const { kind, decimals } = numberFormat(format);
  if (kind === "date" || value < 0) return [];
  if (kind === "percent") {
    const fixed = decimals ?? 0;
    const typed = `${(value * 100).toFixed(Math.min(fixed, MOST_DECIMALS)).replace(".", ",")}%`;
    return [{ value: value * 100, decimals: Math.min(fixed, MOST_DECIMALS), typed }];
  }
  const own = kind === "number" && decimals !== undefined ? decimals : decimalsOf(value);
  const written = {
    value,
    decimals: Math.min(own, MOST_DECIMALS),
    typed: typedNumber(value, quotedDecimals(value, own)),
  };
  return [written, ...asFraction({ ...written, decimals: Math.min(decimalsOf(value), MOST_DECIMALS + 2) })];
}

function asFraction({ value, decimals, typed }: WrittenPercent): WrittenPercent[] {
  if (value > 1) return [];
  return [{ value: value * 100, decimals: Math.max(0, Math.min(decimals, MOST_DECIMALS + 2) - 2), typed }];
}

/** As the cell holds it where somebody typed it, else as the cell shows it. */
function quotedDecimals(value: number, shownDecimals: number): number {
  const held = decimalsOf(value);
  return held <= MOST_DECIMALS ? Math.max(held, shownDecimals) : shownDecimals;
}

function typedNumber(value: number, decimals: number): string {
  const quoted = decimals > MOST_DECIMALS ? DECIMALS_QUOTED : decimals;
  return value.toFixed(quoted).replace(".", ",");
}

function decimalsOf(value: number): number {
  return /\.(\d+)/.exec(String(value))?.[1]?.length ?? (String(value).includes("e-") ? MOST_DECIMALS : 0);
}
