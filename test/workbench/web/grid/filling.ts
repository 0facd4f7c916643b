import { type Content, NUMBER, TEXT } from "../../core/model/content";

/** A cell to fill from. */
export interface Source {
  readonly content: Content | undefined;
  readonly numberFormat: string;
}

/** A source's content as it is so many cells further along the direction of filling. */
export type Moved = (content: Content | undefined, distance: number) => Content | undefined;

/**
 * What dragging the fill handle puts at a position counted from the first source (0), forwards or backwards: formulas
 * move along; two or more numbers go on evenly, a date day by day; "Xã 1" becomes "Xã 2"; everything else repeats.
 */
export function filledAt(position: number, sources: readonly Source[], moved: Moved): Content | undefined {
  const { length } = sources;
  const index = ((position % length) + length) % length;
  const source = sources[index];
  if (source?.content?.f !== undefined) return moved(source.content, position - index);
  return nextNumber(position, sources) ?? nextLabel(position, sources) ?? source?.content;
}

/** As {@link filledAt} without going on: Ctrl+D and Ctrl+R. */
export function copiedAt(position: number, sources: readonly Source[], moved: Moved): Content | undefined {
  const index = ((position % sources.length) + sources.length) % sources.length;
  return moved(sources[index]?.content, position - index);
}

function nextNumber(position: number, sources: readonly Source[]): Content | undefined {
  const values = sources.map(({ content }) =>
    content?.t === NUMBER && content.f === undefined ? Number(content.v) : undefined,
  );
  if (!values.every((value) => value !== undefined)) return undefined;
  const isDate = /[dmy]/i.test(sources[0]?.numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "") ?? "");
  if (values.length === 1 && !isDate) return undefined;
  return { v: Number(trend(values, position).toPrecision(15)), t: NUMBER };
}

function nextLabel(position: number, sources: readonly Source[]): Content | undefined {
  const labels = sources.map(({ content }) =>
    content?.t === TEXT && content.f === undefined ? /^(.*?)(\d+)$/.exec(String(content.v)) : null,
  );
  const stem = labels[0]?.[1];
  if (stem === undefined || !labels.every((label) => label?.[1] === stem)) return undefined;
  const numbers = labels.map((label) => Number(label?.[2]));
  return { v: stem + String(Math.max(0, Math.round(trend(numbers, position)))), t: TEXT };
}

/** The straight line through the values, by least squares; one value goes up by one. */
function trend(values: readonly number[], position: number): number {
  const [first = 0] = values;
  if (values.length === 1) return first + position;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const run = values.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  return mean + (rise / run) * (position - middle);
}
