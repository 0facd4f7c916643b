import { invalidArgument } from "../richapi/errors";
import { HostObject } from "../richapi/hostObject";
import { type PlainObject } from "../model/rules";

/** Checks of what arrives from the client: whatever does not fit is InvalidArgument, as in Excel. */

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function number(value: unknown, from = -Infinity, to = Infinity): number {
  if (typeof value !== "number" || !(value >= from && value <= to)) throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function plainObject(value: unknown): PlainObject {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject)
    throw invalidArgument();
  return value as PlainObject;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  purple: "#800080",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  lightgray: "#D3D3D3",
  lightyellow: "#FFFFE0",
};

/** "#RRGGBB" in capitals, from that form or an HTML colour name. */
export function color(value: unknown): string {
  const written = text(value);
  if (/^#[0-9a-f]{6}$/i.test(written)) return written.toUpperCase();
  const named = NAMED_COLORS[written.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}
