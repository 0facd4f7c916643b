import { AFTER_HONORIFIC, HONORIFIC, withoutHonorific } from "../words/honorific";
import type { WrittenFigure } from "./figures";
import type { LikeName } from "./likeNames";
import { nameKey } from "../words/nameKey";
import type { TextCell } from "./passages";
import type { Reading } from "./readings";
import { spansBetween, type TextSpan } from "./span";

/** A person the text speaks of, with the figures said of them in one place. */
export interface Said {
  readonly subject: string;
  /** Where the name stands. */
  readonly place: TextSpan;
  readonly figures: readonly WrittenFigure[];
  readonly reading: Reading;
}

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,4}`;
const ADDRESSED = new RegExp(String.raw`(?:^|[^\p{L}])${HONORIFIC}${AFTER_HONORIFIC}(?<name>${NAME})`, "gu");
/** A cell that is nothing but a name: two words or more, each with a capital. */
const NAME_CELL = new RegExp(`^${NAME}$`, "u");

/**
 * What is said of whom: in running text the figures from one name to the next, in a table those of the row of a name.
 * `known` are the keys of names that are found wherever they stand, and those `like` them too.
 */
export function saidOf(
  readings: readonly Reading[],
  known: ReadonlySet<string>,
  like: LikeName = () => undefined,
): readonly Said[] {
  return readings.flatMap((reading) =>
    reading.row ? saidInRow(reading, known) : saidInSentence(reading, known, like),
  );
}

function saidInRow(reading: Reading, known: ReadonlySet<string>): Said[] {
  const { name, figures } = reading;
  const cells = reading.row?.cells ?? [];
  const isName = (cell: TextCell) =>
    name === undefined
      ? known.has(nameKey(cell.text)) || NAME_CELL.test(plainName(cell.text))
      : cell === name;
  const cell = cells.find((each) => isName(each) && plainName(each.text) !== "");
  if (!cell) return [];
  const subject = known.has(nameKey(cell.text)) ? plainName(cell.text) : plainName(beforePost(cell.text));
  const start = cell.start + Math.max(0, cell.text.indexOf(subject));
  return [{ subject, place: { start, end: start + subject.length }, figures, reading }];
}

/** "Lê Văn Sơn", his post on the next line of the cell, behind a comma or in brackets. */
function beforePost(cell: string): string {
  return cell.split(/\n|[,;(]| [-–] /)[0] ?? cell;
}

/** Without the form of address. */
function plainName(written: string): string {
  return withoutHonorific(written.replace(/\s+/g, " ").trim());
}

function saidInSentence(reading: Reading, known: ReadonlySet<string>, like: LikeName): Said[] {
  const named = new Map<number, string>();
  const found = knownIn(reading.text, known);
  const others = known.size === 0 ? [] : likeIn(reading.text, like).filter((one) => !found.some(isIn(one)));
  for (const { name, at } of [...others, ...addressedIn(reading.text), ...found])
    named.set(at + reading.start, name);
  const places = [...named].sort(([one], [other]) => one - other);
  return places.map(([start, subject], index) => {
    const place = { start, end: start + subject.length };
    const said = { start: place.end, end: places[index + 1]?.[0] ?? reading.end };
    return { subject, place, figures: spansBetween(reading.figures, said), reading };
  });
}

function addressedIn(text: string): readonly Named[] {
  return [...text.matchAll(ADDRESSED)].map((match) => {
    const name = match.groups?.["name"] ?? "";
    return { name: name.replace(/\s+/g, " "), at: match.index + match[0].length - name.length };
  });
}

/** A name has no more words than this. */
const MOST_WORDS = 8;

/** Of names that begin at the same word the longest. */
function knownIn(text: string, known: ReadonlySet<string>): readonly Named[] {
  if (known.size === 0) return [];
  const words = [...text.matchAll(/[^\s,;:.()“”"]+/gu)].map(({ 0: word, index }) => ({
    key: nameKey(word),
    at: index,
    end: index + word.length,
  }));
  return words.flatMap(({ at }, first): Named[] => {
    const run = words.slice(first, first + MOST_WORDS);
    for (; run.length > 0; run.pop()) {
      const end = run.at(-1)?.end ?? at;
      if (known.has(run.map(({ key }) => key).join(" "))) return [{ name: text.slice(at, end), at }];
    }
    return [];
  });
}

interface Named {
  readonly name: string;
  readonly at: number;
}

const CAPITALS = new RegExp(String.raw`(?:^|[^\p{L}'’])(?<name>${NAME})`, "gu");

/** Words with capitals that are like a known name, whatever stands before it: "Chủ tịch HĐND Lê Văn Sớn". */
function likeIn(text: string, like: LikeName): readonly Named[] {
  return [...text.matchAll(CAPITALS)].flatMap(({ 0: found, index, groups }) => {
    const run = groups?.["name"] ?? "";
    const end = index + found.length;
    const ends = run.split(/\s/).map((_, at, words) => words.slice(at).join(" "));
    const name = ends.find((each) => like(each) !== undefined);
    return name === undefined ? [] : [{ name, at: end - name.length }];
  });
}

function isIn({ name, at }: Named): (other: Named) => boolean {
  return (other) => other.at < at + name.length && at < other.at + other.name.length;
}
