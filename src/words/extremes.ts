import type { Level } from "../counting/level";
import { conclusionsIn, thresholdIn } from "./conclusions";
import { fold, shown } from "./fold";

/** The highest or the lowest at a level, as a text tells it. */
export interface Extreme {
  /** What it may be about. */
  readonly of: readonly { readonly level: Level; readonly most: boolean }[];
  /** Whether the text speaks of those who reached a part of the ballots, so that it may be theirs alone. */
  readonly ofReaching: boolean;
  /** "95%" */
  readonly share?: string;
  readonly count?: number;
  /** Of how many ballots the count is said to be. */
  readonly outOf?: number;
  /** Whether a number stands right behind it, so that whoever has it is named before: "An nhiều nhất (45 phiếu), Bình …". */
  readonly isNamedBefore: boolean;
  /** Where its sentence begins in the text, where what is said of it begins, and where that ends. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

const LONGEST_LOOKED_AT = 2_000;

/** "Ít nhất 50%" is a bound. */
const SUPERLATIVE = /(cao|thấp|nhiều|ít(?! nhất (?:là )?(?:\d|một nửa|nửa|hai phần))) nhất(?!\p{L})/gu;
/** "Lấy phiếu tín nhiệm" names no level. */
const LEVEL = /(lấy phiếu )?(?:tín nhiệm|tn)(?: (cao|thấp))?(?!\p{L})/gu;
const VALUE = /(\d{1,3}(?:[.,]\d{1,4})?) ?%|(\d{1,4}) ?\/ ?(\d{1,4})(?!\d)|(\d{1,4}) phiếu/u;

/** Each "tín nhiệm cao … cao nhất 95%", "thấp nhất là đồng chí … (12 phiếu)" of a text. */
export function extremesIn(text: string): Extreme[] {
  if (!/nhất/iu.test(text)) return [];
  const folded = fold(shown(text).slice(0, LONGEST_LOOKED_AT));
  const found = [...folded.matchAll(SUPERLATIVE)];
  const ofReaching = found.length > 0 && (thresholdIn(folded) ?? conclusionsIn(folded)[0]) !== undefined;
  return found.flatMap(({ 0: words, 1: word = "", index }, number): Extreme[] => {
    const at = index + words.length;
    const clause = folded.slice(at, found[number + 1]?.index).split(/[.;] /)[0] ?? "";
    const of = candidatesOf(folded.slice(0, index), word, clause);
    const [, share, part, outOf, ballots] = VALUE.exec(clause) ?? [];
    const count = part ?? ballots;
    return of.length === 0
      ? []
      : [
          {
            of,
            ofReaching,
            isNamedBefore: /^ ?\(/.test(clause),
            ...(share !== undefined && { share: `${share}%` }),
            ...(count !== undefined && { count: Number(count) }),
            ...(outOf !== undefined && { outOf: Number(outOf) }),
            from: Math.max(found[number - 1]?.index ?? 0, lastBreakIn(folded.slice(0, index))),
            at,
            to: at + clause.length,
          },
        ];
  });
}

function lastBreakIn(folded: string): number {
  return Math.max(folded.lastIndexOf(". "), folded.lastIndexOf("; "), 0);
}

/** "Tín nhiệm cao nhất" is the most of that level or of the one below; else the level that is named before, or within. */
function candidatesOf(before: string, word: string, clause: string): Extreme["of"] {
  const most = word !== "thấp" && word !== "ít";
  if (/(?:^|[^\p{L}])(?:tín nhiệm|tn) $/u.test(before)) {
    if (word === "nhiều" || word === "ít") return [{ level: "confident", most }];
    const own = { level: word === "cao" ? "high" : "low", most: true } as const;
    const others = ["high", "confident", "low"] as const;
    return [own, ...others.map((level) => ({ level, most }))];
  }
  const levels = [levelsIn(before).at(-1), levelsIn(clause)[0]];
  return levels.flatMap((level) => (level ? [{ level, most }] : []));
}

function levelsIn(folded: string): Level[] {
  return [...folded.matchAll(LEVEL)].flatMap(([, vote, level]): Level[] => {
    if (level === undefined) return vote === undefined ? ["confident"] : [];
    return [level === "cao" ? "high" : "low"];
  });
}
