import type { WrittenFigure } from "./figures";
import { levelLabelsIn } from "./labels";
import type { Comparison } from "./mark";
import type { Reading } from "./readings";
import { Places, type TextSpan } from "./span";

/** How much of a text was compared: with other figures of it, or with the vote tables. */
export interface Coverage {
  /** The figures that tell of a vote: counts of ballots or of people voted on, fractions, percentages, totals. */
  readonly figures: number;
  /** How many of them were compared. */
  readonly compared: number;
  /** Those that were not, in order. */
  readonly open: readonly TextSpan[];
}

export interface Compared {
  /** What became of the figures held against one another. */
  readonly itself: readonly Comparison[];
  /** What became of those held against the vote tables; undefined where there are none, or the text is of others. */
  readonly tables?: readonly Comparison[];
}

/** With vote tables, what a person got counts as compared only where they tell it. */
export function coverageOf(
  readings: readonly Reading[],
  { itself, tables }: Compared,
  length: number,
): Coverage {
  const held = new Places(length, tables ?? []);
  const all = new Places(length, [...itself, ...(tables ?? [])]);
  const told = readings.flatMap(toldIn);
  const open = told.filter((figure) => !(tables && isOfPerson(figure) ? held : all).meet(figure));
  const others = new Places(length, told);
  const more = new Set(
    [...itself, ...(tables ?? [])].filter((one) => !others.meet(one)).map(({ start }) => start),
  );
  return { figures: told.length + more.size, compared: told.length + more.size - open.length, open };
}

function isOfPerson(figure: WrittenFigure): boolean {
  return figure.level !== undefined && (figure.kind === "percent" || figure.unit !== "people");
}

/** The figures of a sentence or row that tell of a vote; a number that others are taken of is none by itself. */
function toldIn({ figures, row, text }: Reading): readonly WrittenFigure[] {
  const isOfVote =
    row !== undefined || figures.length === 0 || VOTED_ON.test(text) || levelLabelsIn(text).length > 0;
  return figures.filter((figure) => {
    if (figure.kind === "percent") return figure.meaning !== "bound";
    if (figure.level) return true;
    if (figure.kind === "fraction") return figure.unit === "ballots" || isOfVote;
    return figure.isBase !== true && (figure.unit === "ballots" || (figure.unit === "people" && isOfVote));
  });
}

const VOTED_ON = /được lấy phiếu|lấy phiếu tín nhiệm (?:đối với|cho)/iu;
