import { AFTER_HONORIFIC, HONORIFIC, withoutHonorific } from "../words/honorific";
import type { Figure } from "./figures";
import type { Reading } from "./readings";

/** A person the text speaks of, with the figures said of them in one place. */
export interface Said {
  readonly subject: string;
  readonly figures: readonly Figure[];
  readonly reading: Reading;
}

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,4}`;
const ADDRESSED = new RegExp(String.raw`(?<!\p{L})${HONORIFIC}${AFTER_HONORIFIC}(?<name>${NAME})`, "gu");
/** A cell that is nothing but a name: two words or more, each with a capital. */
const NAME_CELL = new RegExp(`^${NAME}$`, "u");

/**
 * What is said of whom: in running text the figures from one name to the next, in a table those of the row of a name.
 * `known` are names that are found wherever they stand.
 */
export function saidOf(readings: readonly Reading[], known: ReadonlySet<string>): readonly Said[] {
  return readings.flatMap((reading) =>
    reading.row ? saidInRow(reading, known) : saidInSentence(reading, known),
  );
}

function saidInRow(reading: Reading, known: ReadonlySet<string>): Said[] {
  const cells = reading.name === undefined ? (reading.row?.cells ?? []).map(({ text }) => text) : [];
  const [subject] = [
    ...(reading.name === undefined ? [] : [plainName(reading.name)]),
    ...cells.map(plainName).filter((name) => known.has(name) || NAME_CELL.test(name)),
  ].filter((name) => name !== "");
  return subject ? [{ subject, figures: reading.figures, reading }] : [];
}

/** Without the form of address. */
function plainName(written: string): string {
  return withoutHonorific(written.replace(/\s+/g, " ").trim());
}

function saidInSentence(reading: Reading, known: ReadonlySet<string>): Said[] {
  const named = [...addressedIn(reading.text), ...knownIn(reading.text, known)]
    .map(({ name, at }) => ({ name, at: at + reading.start }))
    .filter(
      ({ name, at }, index, all) => all.findIndex((one) => one.name === name && one.at === at) === index,
    )
    .sort((one, other) => one.at - other.at);
  return named.map(({ name, at }, index) => {
    const until = named[index + 1]?.at ?? reading.end;
    const figures = reading.figures.filter(({ start }) => start >= at + name.length && start < until);
    return { subject: name, figures, reading };
  });
}

function addressedIn(text: string) {
  return [...text.matchAll(ADDRESSED)].map((match) => {
    const name = match.groups?.["name"] ?? "";
    return { name: name.replace(/\s+/g, " "), at: match.index + match[0].length - name.length };
  });
}

function knownIn(text: string, known: ReadonlySet<string>) {
  return [...known].flatMap((name) => {
    const at = text.indexOf(name);
    const isWhole = at >= 0 && !/\p{L}/u.test(text.charAt(at + name.length));
    return isWhole ? [{ name, at }] : [];
  });
}
