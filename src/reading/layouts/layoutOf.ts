import type { CellRef } from "../../counting/cell";
import type { FindingCode } from "../../counting/finding";
import { ballotRows, type BallotRows } from "./ballots";
import { countsInOneCell, countsInProse } from "./countsInText";
import { textInOneColumn } from "./oneColumn";
import type { SheetPart } from "./part";
import { countsPeople, levelsDown, peopleByLevel } from "./transposed";

/** How a vote, or the sum of one, is written where it is no table of one row a person. */
export type Layout = Extract<
  FindingCode,
  | "tableTransposed"
  | "levelPerRow"
  | "textInOneColumn"
  | "ballotPerRow"
  | "ballotMarksUnclear"
  | "countsInOneCell"
  | "countsInProse"
  | "summarySheet"
>;

/** What a part was recognised as, where, and how many people may be in it. */
export interface FoundLayout {
  readonly layout: Layout;
  readonly cells: readonly CellRef[];
  readonly people: number;
  /** Of ballots one a row. */
  readonly ballots?: BallotRows;
}

/** The layout of a part; undefined where it is none of these. */
export function layoutOf(part: SheetPart): FoundLayout | undefined {
  const ballots = ballotRows(part);
  if (ballots?.isUnderNames) return ofBallots(ballots);
  const down = levelsDown(part);
  const people = down && peopleByLevel(part, down);
  if (down && people) return { layout: "levelPerRow", cells: [down.cell], people };
  if (down)
    return countsPeople(down)
      ? { layout: "summarySheet", cells: [down.cell], people: 0 }
      : { layout: "tableTransposed", cells: [down.cell], people: down.columns.length };
  const lines = textInOneColumn(part);
  if (lines.length > 0) return { layout: "textInOneColumn", cells: lines, people: lines.length };
  if (ballots) return ofBallots(ballots);
  const together = countsInOneCell(part);
  if (together.length > 0) return { layout: "countsInOneCell", cells: together, people: together.length };
  const told = countsInProse(part);
  return told.length > 0 ? { layout: "countsInProse", cells: told, people: told.length } : undefined;
}

function ofBallots(ballots: BallotRows): FoundLayout {
  const { cells, people, marked } = ballots;
  return "why" in marked
    ? { layout: "ballotMarksUnclear", cells: marked.cells, people, ballots }
    : { layout: "ballotPerRow", cells, people, ballots };
}
