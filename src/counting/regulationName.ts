import { APPENDIX_HEADINGS, DECISION_262, DECISION_96, RESOLUTION_85, RESOLUTION_96 } from "./regulation";
import type { Regulation } from "./regulation";

type Issuer = "party" | "assembly";

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
 * The texts a clerk can mean by "262", "QĐ 96", "96-QĐ/TW", "NQ 96/2023", "85/2014/QH13", "Phụ lục I" … A number alone can
 * fit several ("96" is both QĐ 96 and NQ 96). A word or a year that fits none leaves none.
 */
export function regulationsNamed(written: string): readonly Regulation[] {
  const name = folded(written);
  return APPENDIX_NAME.test(name) ? [APPENDIX_HEADINGS] : numberedTexts(name.split(" "));
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
