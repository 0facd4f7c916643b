import { CATEGORIES, type Category } from "../counting/category";
import { perLevel } from "../counting/level";
import { isSameUnit, type UnitName } from "../words/unitNames";
import type { Arrival } from "./arrival";
import { unitOfSheet, type ExpectedUnit } from "./expected";
import type { MergeFinding } from "./mergeFinding";
import {
  APPENDIX_COLUMNS,
  ownAppendixIn,
  type AppendixColumn,
  type CategoryFigures,
  type OwnAppendix,
} from "./ownAppendix";
import type { UnitFile } from "./unitFile";

/** A Phụ lục I that came, and whose it is. */
export interface SentAppendix {
  readonly unit: string;
  readonly name: UnitName;
  readonly file: string;
  readonly appendix: OwnAppendix;
  /** Whether a list of its people came too: then each figure is held against it (see `appendixDiffers`). */
  readonly hasList: boolean;
}

/** The figures of one row of all appendices, added up; each part with its unit. */
export interface SummedRow {
  readonly category: Category;
  readonly sums: Readonly<Record<AppendixColumn, number>>;
  /** By unit, in the order of the files; rows of nobody left out. */
  readonly parts: readonly {
    readonly unit: string;
    readonly figures: Readonly<Record<AppendixColumn, number>>;
  }[];
}

/** The appendices that units sent, with their lists or alone. */
export function sentAppendices(
  files: readonly UnitFile[],
  arrivals: readonly Arrival[],
  expected: readonly ExpectedUnit[],
): readonly SentAppendix[] {
  return files.flatMap((file) => {
    const appendix = ownAppendixIn(file.sheets);
    if (!appendix) return [];
    const [own] = arrivals.filter((arrival) => arrival.file === file);
    const told = own ?? unitOfSheet(appendix.sheet, file, expected);
    const { unit, name } = told;
    return [{ unit, name, file: file.name, appendix, hasList: own !== undefined }];
  });
}

/**
 * Adds the appendices up row by row. Of a unit that sent several the first counts, so that nobody is counted twice: that
 * several came is told by the report.
 */
export function summedAppendices(sent: readonly SentAppendix[]): readonly SummedRow[] {
  const once = sent.filter(
    ({ name }, index) => sent.findIndex((other) => isSameUnit(other.name, name)) === index,
  );
  return CATEGORIES.flatMap((category): readonly SummedRow[] => {
    const parts = once.flatMap(({ unit, appendix }) => {
      const row = appendix.rows.get(category);
      if (!row) return [];
      const figure = (column: AppendixColumn) => row[column].value ?? 0;
      const figures = { total: figure("total"), ...perLevel(figure) };
      return APPENDIX_COLUMNS.some((column) => figures[column] > 0) ? [{ unit, figures }] : [];
    });
    if (parts.length === 0) return [];
    const sum = (column: AppendixColumn) => parts.reduce((all, { figures }) => all + figures[column], 0);
    return [{ category, sums: { total: sum("total"), ...perLevel(sum) }, parts }];
  });
}

/** What is wrong with the appendices by themselves: without a list, a second one, figures that cannot be. */
export function sentAppendixFindings(
  sent: readonly SentAppendix[],
  arrivals: readonly Arrival[],
): readonly MergeFinding[] {
  return sent.flatMap((one, index): readonly MergeFinding[] => {
    const { file, unit, name, appendix, hasList } = one;
    const keys = arrivals.filter((arrival) => arrival.file.name === file).map(({ key }) => key);
    const of = { file, cells: [], arrivals: keys };
    const first = sent.slice(0, index).find((other) => isSameUnit(other.name, name));
    const rows = [...appendix.rows].flatMap(([category, row]) => rowFindings(file, keys, category, row));
    return [
      ...(hasList ? [] : [{ code: "onlyAppendix" as const, ...of, details: { unit } }]),
      // Of two files with lists it is said that the unit came twice.
      ...(first && !(hasList && first.hasList)
        ? [{ code: "appendixTwice" as const, ...of, details: { unit, other: first.file } }]
        : []),
      ...rows,
    ];
  });
}

function rowFindings(
  file: string,
  arrivals: readonly string[],
  category: Category,
  row: CategoryFigures,
): readonly MergeFinding[] {
  const unread = APPENDIX_COLUMNS.filter((column) => row[column].value === undefined);
  const levels = [row.high, row.confident, row.low].reduce((sum, { value = 0 }) => sum + value, 0);
  const total = row.total.value ?? 0;
  if (unread.length > 0)
    return unread.map((column) => ({
      code: "appendixUnread",
      file,
      cells: [row[column].cell],
      arrivals,
      details: { category, column },
    }));
  if (levels <= total) return [];
  const details = { category, total, levels };
  return [{ code: "appendixAddsUpToMore", file, cells: [row.total.cell], arrivals, details }];
}
