import { remembered } from "./remembered";

/** Whether a word is a syllable that Vietnamese writes, tone and all: "Nguyễn" is, "NguyÔn" and "Hởng" are not. */
export const isSyllable = remembered((word) => SYLLABLE.test(toneless(word)), 20_000);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function toneless(word: string): string {
  const parts = word.normalize("NFD").toLowerCase();
  const tones = parts.match(TONES) ?? [];
  return tones.length > 1 ? "" : parts.replace(TONES, "").normalize("NFC");
}

const ONSETS = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x";

/** Each vowel with what may follow it; "k" as in Đắk Lắk. */
const RIMES: Readonly<Record<string, string>> = {
  a: "c|ch|i|m|n|ng|nh|o|p|t|u|y",
  ă: "c|k|m|n|ng|p|t",
  â: "c|m|n|ng|p|t|u|y",
  e: "c|m|n|ng|o|p|t",
  ê: "ch|m|n|nh|p|t|u",
  i: "a|ch|m|n|nh|p|t|u",
  iê: "c|m|n|ng|p|t|u",
  o: "c|i|m|n|ng|p|t",
  oa: "c|ch|i|m|n|ng|nh|o|p|t|y",
  oă: "c|m|n|ng|t",
  oe: "n|o|t",
  ô: "c|i|m|n|ng|p|t",
  ơ: "i|m|n|p|t",
  u: "a|c|i|m|n|ng|p|t",
  uâ: "c|n|ng|t|y",
  uê: "ch|n|nh",
  uô: "c|i|m|n|ng|t",
  uơ: "",
  uy: "a|ch|n|nh|p|t|u",
  uyê: "n|t",
  ư: "a|c|i|m|n|ng|t|u",
  ươ: "c|i|m|n|ng|p|t|u",
  y: "",
  yê: "m|n|ng|t|u",
};

/** Vowels that a consonant must follow. */
const CLOSED = new Set(["ă", "â", "iê", "oă", "uâ", "uô", "uyê", "ươ", "yê"]);

const SYLLABLE = new RegExp(
  `^(${ONSETS})?(${Object.entries(RIMES)
    .map(([vowel, ends]) => (ends === "" ? vowel : `${vowel}(${ends})${CLOSED.has(vowel) ? "" : "?"}`))
    .join("|")})$`,
);
