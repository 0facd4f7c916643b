import { REGULATIONS } from "./all";
import type { Regulation } from "./regulation";

/** What a clerk wrote, in capitals without marks. */
interface Written {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  /** Day, month and year after "ngày", as far as they are given. */
  readonly day: readonly number[];
}

/** Words that any of the texts may be named with, beside its own. */
const PLAIN_WORDS: readonly string[] = ["SO", "NAM", "CUA"];

/**
 * The texts a clerk can mean by "262", "QĐ 96", "96-QĐ/TW", "NQ 96/2023", "85/2014/QH13", "QĐ 262 ngày 08/10/2014" … A
 * number alone can fit several ("96" is both QĐ 96 and NQ 96). A word, a year or a date that fits none leaves none.
 */
export function regulationsNamed(written: string): readonly Regulation[] {
  const named = partsOf(written);
  return REGULATIONS.filter((regulation) => fits(named, regulation));
}

/** Its number comes first; what else is written is found in its own name, and the date is its date. */
function fits({ words, numbers, day }: Written, regulation: Regulation): boolean {
  const { symbol, citation, title, issuer } = regulation;
  const ownNumbers = partsOf(symbol).numbers;
  const ownWords = [symbol, citation.vi, title, issuer].flatMap((text) => partsOf(text).words);
  const [year, month, date] = regulation.date.split("-").map(Number);
  const [first, ...others] = numbers;
  return (
    first === ownNumbers[0] &&
    others.every((number) => number === year || ownNumbers.includes(number)) &&
    words.every((word) => ownWords.includes(word) || PLAIN_WORDS.includes(word)) &&
    day.every((number, index) => number === [date, month, year][index])
  );
}

/** Words and numbers apart; after "ngày" only the date counts. */
function partsOf(text: string): Written {
  const capitals = text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replace(/Đ/g, "D");
  const parts: readonly string[] = capitals.match(/[A-Z]+|\d+|[^A-Z\d\s\-–/.,()]+/g) ?? [];
  const at = parts.includes("NGAY") ? parts.indexOf("NGAY") : parts.length;
  const name = parts.slice(0, at);
  return {
    words: name.filter((part) => !isNumber(part)),
    numbers: name.filter(isNumber).map(Number),
    day: parts.slice(at).filter(isNumber).slice(0, 3).map(Number),
  };
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}
