import { CATEGORIES, type Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import { countPeople } from "../counting/count";
import { severityOf } from "../counting/finding";
import { perLevel } from "../counting/level";
import type { UnitName } from "../words/unitNames";
import type { Arrival } from "./arrival";
import { ByUnit } from "./byUnit";
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
  /** Whether a list of its people came too. */
  readonly hasList: boolean;
  /** What that list makes, which each figure is held against; undefined also where not everyone on it was read. */
  readonly counted?: ReadonlyMap<Category, Figures>;
}

/** Numbers of people in a row of the form. */
export type Figures = Readonly<Record<AppendixColumn, number>>;

/** What one unit has in a row. */
export interface SummedPart {
  readonly unit: string;
  readonly file: string;
  /** Of its total; none where its Phụ lục I has no such row. */
  readonly cell?: CellRef;
  readonly figures: Figures;
  /** What its list makes; see `SentAppendix.counted`. */
  readonly counted?: Figures;
}

/** The figures of one row of all appendices, added up; each part with its unit. */
export interface SummedRow {
  readonly category: Category;
  readonly sums: Figures;
  /** By unit, in the order of the files; rows of nobody left out. */
  readonly parts: readonly SummedPart[];
}

/** A row that the form leaves blank. */
export const NOBODY: Figures = { total: 0, high: 0, confident: 0, low: 0 };

/** The Phụ lục I that came in a file, with its list or alone. */
export function sentAppendixIn(
  file: UnitFile,
  own: readonly Arrival[],
  expected: readonly ExpectedUnit[],
): SentAppendix | undefined {
  const appendix = ownAppendixIn(file.sheets);
  if (!appendix) return undefined;
  const { unit, name } = own[0] ?? unitOfSheet(appendix.sheet, file, expected);
  const counted = file.recognition.findings.some((finding) => severityOf(finding) === "error")
    ? undefined
    : countedOf(own);
  return { unit, name, file: file.name, appendix, hasList: own.length > 0, counted };
}

/** The figures that the people of a file make; undefined where there are none. */
function countedOf(own: readonly Arrival[]): ReadonlyMap<Category, Figures> | undefined {
  if (own.length === 0) return undefined;
  const counted = new Map<Category, Record<AppendixColumn, number>>();
  for (const { person, outcome } of countPeople(own.flatMap(({ people }) => people))) {
    const figures = counted.get(person.category) ?? { ...NOBODY };
    figures.total++;
    if (outcome !== "none") figures[outcome]++;
    counted.set(person.category, figures);
  }
  return counted;
}

/**
 * Adds the appendices up row by row. Of a unit that sent several the first counts, so that nobody is counted twice: that
 * several came is told by the report.
 */
export function summedAppendices(sent: readonly SentAppendix[]): readonly SummedRow[] {
  const byUnit = new ByUnit(sent, ({ name }) => name);
  const once = sent.filter((one) => byUnit.of(one.name)[0] === one);
  return CATEGORIES.flatMap((category): readonly SummedRow[] => {
    const parts = once.flatMap((one) => partOf(one, category) ?? []);
    if (parts.length === 0) return [];
    const sum = (column: AppendixColumn) => parts.reduce((all, { figures }) => all + figures[column], 0);
    return [{ category, sums: { total: sum("total"), ...perLevel(sum) }, parts }];
  });
}

function partOf({ unit, file, appendix, counted }: SentAppendix, category: Category): SummedPart | undefined {
  const row = appendix.rows.get(category);
  const figure = (column: AppendixColumn) => row?.[column].value ?? 0;
  const figures = { total: figure("total"), ...perLevel(figure) };
  const ofList = counted && (counted.get(category) ?? NOBODY);
  const isOfSomebody = (of: Figures | undefined) =>
    APPENDIX_COLUMNS.some((column) => (of?.[column] ?? 0) > 0);
  if (!isOfSomebody(figures) && !isOfSomebody(ofList)) return undefined;
  return { unit, file, cell: row?.total.cell, figures, counted: ofList };
}

/** What is wrong with the appendices by themselves: without a list, a second one, figures that cannot be. `arrivals` are by file. */
export function sentAppendixFindings(
  sent: readonly SentAppendix[],
  arrivals: ReadonlyMap<string, readonly Arrival[]>,
): readonly MergeFinding[] {
  const byUnit = new ByUnit(sent, ({ name }) => name);
  return sent.flatMap((one): readonly MergeFinding[] => {
    const { file, unit, name, appendix, hasList } = one;
    const keys = (arrivals.get(file) ?? []).map(({ key }) => key);
    const of = { file, cells: [], arrivals: keys };
    const [same] = byUnit.of(name);
    const first = same === one ? undefined : same;
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
