import type { English } from "./english/all";

/** Vietnamese is the language of the add-in; English is the second. */
export type Language = "vi" | "en";

/** Whether a host language tag such as "vi-VN" names Vietnamese. */
export function isVietnamese(languageTag: string): boolean {
  return /^vi(-|$)/i.test(languageTag);
}

let arrived: English | undefined;

/** Fetches what is said in a language, before anything is asked for in it; rejects where it does not arrive. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === "vi") return;
  const { ENGLISH } = await import(/* webpackChunkName: "english" */ "./english/all");
  arrived = ENGLISH;
}

/** What is said in English, once it has been loaded; throws before. */
export function english(): English {
  if (!arrived) throw new Error("English is asked for before loadLanguage");
  return arrived;
}
