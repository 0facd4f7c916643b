/** Vietnamese is the language of the add-in; English is the second. */
export type Language = "vi" | "en";

/** Whether a host language tag such as "vi-VN" names Vietnamese. */
export function isVietnamese(languageTag: string): boolean {
  return /^vi(-|$)/i.test(languageTag);
}
