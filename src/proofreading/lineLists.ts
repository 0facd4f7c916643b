import type { CountFigure, WrittenFigure } from "./figures";
import { kindOf, partOf, type Division, type Part } from "./partSums";
import type { Reading } from "./readings";

/** Totals of people on a line of their own, and on the lines right under them their parts. */
export function divisionsOfLines(readings: readonly Reading[]): readonly Division[] {
  const lines = linesOfOneCount(readings);
  const written = new Map([...new Set(readings.map(({ line }) => line))].map((line, at) => [line, at]));
  const placeOf = ({ line }: LineOfOneCount) => written.get(line) ?? 0;
  return lines.flatMap((first, at) => {
    const whole = first.part;
    if (!isOfPeople(whole)) return [];
    const parts: Part[] = [];
    for (let next = lines[at + 1]; next && parts.length < MOST_PARTS; next = lines[at + 1 + parts.length]) {
      const isUnder = placeOf(next) === placeOf(first) + parts.length + 1;
      if (!isUnder || !kindOf([...parts, next.part])) break;
      parts.push(next.part);
    }
    if (isPartWith(parts, whole)) return [];
    return [{ whole: whole.figure, parts, isOfAll: false, isComplete: true }];
  });
}

/** Tiers, bodies, brackets: more parts than this are no division. */
const MOST_PARTS = 12;

/** "Cấp huyện: 58 đồng chí, cấp xã: 132 đồng chí. Tổng cộng: 190 đồng chí." */
export function totalsInNextSentence(readings: readonly Reading[]): readonly Division[] {
  return readings.flatMap((reading, at) => {
    const before = readings[at - 1];
    const [whole, ...others] = reading.figures;
    const isSum = /^\s*tổng cộng(?:\s*:| là| có)?\s*\d/iu.test(reading.text) && before?.line === reading.line;
    if (!isSum || !before || others.length > 0 || !isCount(whole) || whole.unit !== "people") return [];
    const areParts = before.figures.every((figure) => isCount(figure) && figure.unit === "people");
    if (!areParts || /trong đó|gồm|tổng|nữ/iu.test(before.text)) return [];
    const parts = before.figures.filter(isCount).map((figure) => ({ figure, label: "" }));
    return [{ whole, parts, isOfAll: true, isComplete: true }];
  });
}

interface LineOfOneCount {
  readonly line: number;
  readonly part: Part;
}

/** Lines, or rows of a label and a number, that give one number and no more than percentages besides. */
function linesOfOneCount(readings: readonly Reading[]): readonly LineOfOneCount[] {
  const perLine = new Map<number, number>();
  for (const { line, figures } of readings)
    if (figures.length > 0) perLine.set(line, (perLine.get(line) ?? 0) + 1);
  return readings.flatMap(({ figures, row, text, line, start }) => {
    const counts = figures.filter(({ kind }) => kind !== "percent");
    const [figure] = counts;
    const isTold = perLine.get(line) === 1 && (row === undefined || row.cells.length <= 3);
    return isTold && counts.length === 1 && isCount(figure)
      ? [{ line, part: partOf(figure, text, start) }]
      : [];
  });
}

function isCount(figure: WrittenFigure | undefined): figure is CountFigure {
  return figure?.kind === "count";
}

/** "Cấp huyện: 58" above "Cấp xã: 70": itself a part. "Ban Thường vụ: 09" may be one, but not of those told by their share. */
function isPartWith(parts: readonly Part[], whole: Part): boolean {
  const kind = kindOf([whole]);
  return kind !== undefined && (kind.isOfShares || !kindOf(parts)?.isOfShares);
}

function isOfPeople({ figure, label }: Part): boolean {
  if (figure.unit === "ballots" || /số phiếu|phiếu (?:phát|thu)/iu.test(label)) return false;
  return figure.unit === "people" || /người|đồng chí|cán bộ/iu.test(label);
}
