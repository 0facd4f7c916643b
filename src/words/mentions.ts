import { fold, shown } from "./fold";
import { HONORIFIC, AFTER_HONORIFIC } from "./honorific";
import { nameKey, spelledAsName } from "./nameKey";

/** Somebody named in a text, by the folded name, and where it begins. */
export interface Mention {
  readonly name: string;
  readonly at: number;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*(?:[.-][\p{L}\p{M}'’]+)*/gu;
const MOST_WORDS = 6;

/** A name as it is looked for: folded, without a form of address. */
export function mentionedName(name: string): string {
  return nameKey(shown(name));
}

/** Which of some names, as `mentionedName` makes them, stand whole in a text, from its beginning: "Lê Mai" is not in "Lê Mai Hoa". */
export function mentionsIn(text: string, names: ReadonlySet<string>): Mention[] {
  const line = shown(text);
  const found = [...line.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: spelledAsName(fold(word)),
    index,
    end: index + word.length,
    isCapital: /^\p{Lu}/u.test(word),
  }));
  const mentions: Mention[] = [];
  for (let from = 0; from < found.length; from++) {
    let name = "";
    for (let to = from; to < Math.min(found.length, from + MOST_WORDS); to++) {
      name += `${to > from ? " " : ""}${found[to]?.word ?? ""}`;
      const next = found[to + 1];
      const goesOn = next?.isCapital === true && line.slice(found[to]?.end, next.index) === " ";
      if (to > from && !goesOn && names.has(name)) mentions.push({ name, at: found[from]?.index ?? 0 });
    }
  }
  return mentions;
}

/** Whether a text names anybody with a form of address: "đồng chí Lê Mai đạt …". */
export function addressesSomebody(text: string): boolean {
  return ADDRESSED.test(shown(text));
}

const ADDRESSED = new RegExp(`(?:^|[^\\p{L}])${HONORIFIC}${AFTER_HONORIFIC}\\p{Lu}\\p{L}*\\s+\\p{Lu}`, "u");
