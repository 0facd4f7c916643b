import type { Level } from "../counting/level";
import type { WrittenFigure } from "./figures";
import type { Reading } from "./readings";

/**
 * The readings that say one thing together: those of a line, and lines one under the other that each give one level of the
 * same person ("Tín nhiệm cao: 49 phiếu …", next line "Tín nhiệm: 3 phiếu …").
 */
export function blocksOf(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const blocks: (readonly Reading[])[] = [];
  for (const line of linesIn(readings)) {
    const last = blocks.at(-1);
    if (last && last.length < LONGEST_BLOCK && goesOn(last, line))
      blocks[blocks.length - 1] = [...last, ...line];
    else blocks.push(line);
  }
  return blocks;
}

/** Three levels, each with a line for its percentage, and some sentences more. */
const LONGEST_BLOCK = 12;

function linesIn(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const byLine = new Map<number, Reading[]>();
  for (const reading of readings) {
    const line = byLine.get(reading.line);
    if (line) line.push(reading);
    else byLine.set(reading.line, [reading]);
  }
  return [...byLine.values()];
}

/** The next line, an empty one between them or not, of a level that the block has not; one that gives only the percentage of the line before goes on with it. */
function goesOn(block: readonly Reading[], line: readonly Reading[]): boolean {
  const isNext = (line[0]?.line ?? NaN) - (block.at(-1)?.line ?? NaN) <= 2;
  const [before, here] = [levelsIn(block), levelsIn(line)];
  const [level] = here;
  if (!isNext || before.size === 0 || !isOfSingleLevels(block)) return false;
  if (isShareOfLineAbove(line)) return true;
  return here.size === 1 && level !== undefined && !before.has(level) && isOfSingleLevels(line);
}

function isShareOfLineAbove([reading, ...more]: readonly Reading[]): boolean {
  const [pair] = reading?.pairs ?? [];
  return more.length === 0 && pair !== undefined && pair.count.end < (reading?.start ?? 0);
}

/** Each level by one count and one percentage at most. */
function isOfSingleLevels(readings: readonly Reading[]): boolean {
  const figures = readings.flatMap((reading) => reading.figures);
  const counts = figures.filter(({ kind }) => kind !== "percent");
  const levels = new Set(counts.map(({ level }) => level));
  return !levels.has(undefined) && levels.size === counts.length && counts.every(isOfBallots);
}

function isOfBallots(figure: WrittenFigure): boolean {
  return figure.kind !== "percent" && figure.unit !== "people";
}

function levelsIn(readings: readonly Reading[]): ReadonlySet<Level> {
  return new Set(readings.flatMap(({ figures }) => figures.flatMap(({ level }) => (level ? [level] : []))));
}
