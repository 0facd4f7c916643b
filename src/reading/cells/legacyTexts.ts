import type { CellRef } from "../../counting/cell";
import {
  legacyFontOf,
  readLegacy,
  suspectedEncoding,
  type LegacyEncoding,
  type LegacyReading,
} from "../../words/legacyFonts";
import type { SheetSnapshot } from "./snapshot";

/** A text with the fonts that draw it, stretch by stretch. */
export interface FontRuns {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly { readonly text: string; readonly font: string | undefined }[];
}

/** A cell whose text was typed before Unicode, for the clerk to look at before it is converted. */
export interface LegacyCell extends Pick<LegacyReading, "encoding" | "certainty"> {
  readonly cell: CellRef;
  /** What the cell holds. */
  readonly found: string;
  /** What it reads. */
  readonly text: string;
}

/** The encoding a sheet is suspected to be typed in, by its letters alone; undefined where they are Unicode's. */
export function suspectedOf({ values }: SheetSnapshot): LegacyEncoding | undefined {
  return suspectedEncoding(values.flatMap((line) => line.filter((value) => typeof value === "string")));
}

/**
 * The cells whose texts are not Unicode, each with what it reads.
 * @param fonts of a file: all texts drawn by an old font; what is not among them has a font of Unicode. Excel is not
 *   asked for fonts: then the letters of the whole sheet speak.
 */
export function legacyCells(snapshot: SheetSnapshot, fonts?: readonly FontRuns[]): readonly LegacyCell[] {
  const suspected = suspectedOf(snapshot);
  const around = fonts ? undefined : suspected;
  const known = new Map(fonts?.map((each) => [`${each.row} ${each.column}`, each.runs]));
  return snapshot.values.flatMap((line, r) =>
    line.flatMap((value, c): LegacyCell[] => {
      if (typeof value !== "string") return [];
      const [row, column] = [snapshot.row + r, snapshot.column + c];
      const runs = known.get(`${row} ${column}`);
      const read = runs ? readRuns(runs, suspected) : readLegacy(value, { around });
      return read ? [{ cell: { sheet: snapshot.name, row, column }, found: value, ...read }] : [];
    }),
  );
}

/** The sheet with these cells as they read. */
export function inUnicode(snapshot: SheetSnapshot, cells: readonly LegacyCell[]): SheetSnapshot {
  const values = snapshot.values.map((line) => [...line]);
  for (const { cell, text } of cells) {
    const line = values[cell.row - snapshot.row];
    if (line) line[cell.column - snapshot.column] = text;
  }
  return { ...snapshot, values };
}

const CERTAINTIES = ["doubtful", "likely", "certain"] as const;

/** Each stretch by its own font; the whole is as certain as the least certain of them. */
function readRuns(runs: FontRuns["runs"], around: LegacyEncoding | undefined): LegacyReading | undefined {
  const read = runs.map(
    ({ text, font }) => readLegacy(text, { font, around: legacyFontOf(font) ? around : undefined }) ?? text,
  );
  const changed = read.filter((each) => typeof each !== "string");
  const [first] = changed;
  if (!first) return undefined;
  return {
    encoding: first.encoding,
    text: read.map((each) => (typeof each === "string" ? each : each.text)).join(""),
    certainty:
      CERTAINTIES.find((one) => changed.some(({ certainty }) => certainty === one)) ?? first.certainty,
  };
}
