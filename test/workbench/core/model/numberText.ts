import { format } from "numfmt";
import { type Content, isError } from "./content";

export type Locale = "vi-VN" | "en-US";

/** The text a cell shows, in the locale's separators. Column width is not looked at: "####" never appears. */
export function shownText(content: Content | undefined, numberFormat: string, locale: Locale): string {
  if (!content) return "";
  if (isError(content)) return String(content.v);
  if (typeof content.v === "boolean") return content.v ? "TRUE" : "FALSE";
  return formatted(content.v, numberFormat, locale);
}

function formatted(value: string | number, numberFormat: string, locale: Locale): string {
  try {
    return format(numberFormat, value, { locale: locale === "vi-VN" ? "vi" : "en", nbsp: false });
  } catch {
    // A pattern Excel refuses cannot be in a cell; one only this formatter does not know shows the bare value.
    return String(value);
  }
}
