import { APPENDIX_HEADINGS, DECISION_262, DECISION_96, RESOLUTION_85, RESOLUTION_96 } from "./regulation";
import type { Regulation } from "./regulation";

type Issuer = "party" | "assembly";

/** What a written name comes to: one text, several that it fits ("96" is both QĐ 96 and NQ 96), or none. */
export type NamedRegulation =
  | { readonly status: "found"; readonly regulation: Regulation }
  | { readonly status: "ambiguous"; readonly choices: readonly Regulation[] }
  | { readonly status: "unknown" };

/** The numbered texts: who issued them and in which year. */
const NUMBERED = [
  { number: 262, year: 2014, issuer: "party", regulation: DECISION_262 },
  { number: 96, year: 2023, issuer: "party", regulation: DECISION_96 },
  { number: 85, year: 2014, issuer: "assembly", regulation: RESOLUTION_85 },
  { number: 96, year: 2023, issuer: "assembly", regulation: RESOLUTION_96 },
] as const;

const APPENDIX_NAME = /^(PHU LUC|PL)( ?(I|1))?$/;

/** The words a name may hold once folded: those of its issuer, and those of any. */
const ISSUER_WORDS: Readonly<Record<Issuer, readonly string[]>> = {
  party: ["QUY", "DINH", "QD", "TW", "BO", "CHINH", "TRI"],
  assembly: ["NGHI", "QUYET", "NQ", "QH", "QUOC", "HOI"],
};
const PLAIN_WORDS: readonly string[] = ["SO", "NAM", "CUA"];

/**
 * The text a clerk means by "262", "QĐ 96", "96-QĐ/TW", "NQ 96/2023", "85/2014/QH13", "Phụ lục I" … A number alone is
 * enough where it fits one text only. A word or a year that fits none makes the whole name unknown.
 */
export function regulationNamed(written: string): NamedRegulation {
  const name = folded(written);
  if (APPENDIX_NAME.test(name)) return { status: "found", regulation: APPENDIX_HEADINGS };
  const choices = numberedTexts(name.split(" "));
  const [only, another] = choices;
  if (!only) return { status: "unknown" };
  return another ? { status: "ambiguous", choices } : { status: "found", regulation: only };
}

function numberedTexts(parts: readonly string[]): readonly Regulation[] {
  const words = parts.filter((part) => /^[A-Z]/.test(part));
  const [number, ...others] = parts
    .filter((part, index) => /^\d/.test(part) && parts[index - 1] !== "QH")
    .map(Number);
  return NUMBERED.filter(
    (text) =>
      text.number === number &&
      others.every((year) => year === text.year) &&
      words.every((word) => ISSUER_WORDS[text.issuer].includes(word) || PLAIN_WORDS.includes(word)),
  ).map((text) => text.regulation);
}

/** Capitals without marks, words and numbers apart; the date after "ngày" is left out. */
function folded(written: string): string {
  const capitals = written.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replace(/Đ/g, "D");
  const parts: readonly string[] = capitals.match(/[A-Z]+|\d+|[^A-Z\d\s\-–/.,()]+/g) ?? [];
  const day = parts.indexOf("NGAY");
  return (day < 0 ? parts : parts.slice(0, day)).join(" ");
}
