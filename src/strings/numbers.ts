import type { Language } from "./language";

const DECIMAL_MARK: Readonly<Record<Language, string>> = { vi: ",", en: "." };
const THOUSANDS_MARK: Readonly<Record<Language, string>> = { vi: ".", en: "," };

/** A percentage for a sentence, from hundredths of a percent: 7368 is "73,68%", 7470 is "74,7%", 10000 is "100%". */
export function formatPercent(hundredths: number, language: Language = "vi"): string {
  return `${formatHundredths(hundredths, language)}%`;
}

/** A number from its hundredths, without last zeros: 3214 is "32,14", 3200 is "32". */
export function formatHundredths(hundredths: number, language: Language = "vi"): string {
  const whole = formatCount(Math.trunc(hundredths / 100), language);
  const decimals = String(hundredths % 100)
    .padStart(2, "0")
    .replace(/0{1,2}$/, "");
  return decimals === "" ? whole : `${whole}${DECIMAL_MARK[language]}${decimals}`;
}

/** A share that a sheet writes as a fraction, with the percentage it is: "0,947" is "0,947 (94,7%)". */
export function withItsPercent(typed: string, language: Language = "vi"): string {
  if (!/^0[.,]\d+$/.test(typed)) return typed;
  const hundredths = Math.round(Number(typed.replace(",", ".")) * 10_000);
  return `${typed} (${formatPercent(hundredths, language)})`;
}

/** A whole number with its thousands apart: 1250 is "1.250". */
export function formatCount(count: number, language: Language = "vi"): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, THOUSANDS_MARK[language]);
}

const WORDS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** A small count as a Vietnamese sentence says it: 3 is "ba", 12 is "12". */
export function countInWords(count: number): string {
  return WORDS[count] ?? formatCount(count);
}
