import { baseOf } from "../../counting/base";
import type { Category } from "../../counting/category";
import type { Finding } from "../../counting/finding";
import { perLevel, type Level } from "../../counting/level";
import { outcomeOf } from "../../counting/outcome";
import type { Person } from "../../counting/person";
import { reaches, type Threshold } from "../../counting/threshold";
import { categoryOf, isRowNumber, sayingOf, statedSayingOf } from "../../words/category";
import { thresholdIn } from "../../words/conclusions";
import { bare, fold, shown } from "../../words/fold";
import { isWorded, lineKind } from "../../words/lines";
import { isOfEarlierVote } from "../../words/otherVotes";
import { textKey } from "../../words/textKey";
import type { BallotTable } from "../ballotTable";
import { readCount } from "../cells/countCell";
import { cellsIn, printed, spokenValue, textsIn, type Grid } from "../cells/grid";
import type { Choices } from "../choices";
import { namesGroup } from "../rows/rowSigns";
import { grouped } from "./grouped";
import type { Identity } from "./identity";

/** What a summary is held against: the tables, and everyone counted, each once. */
export interface CountedPeople {
  readonly tables: readonly { readonly table: BallotTable; readonly entries: readonly Identity[] }[];
  readonly people: readonly Person[];
}

/** The columns of a summary that say whom a row is of and count their people, under the last row of their headings. */
interface SummaryColumns {
  readonly row: number;
  readonly label: number;
  readonly people: number;
  /** Where they say how many reached a part of the ballots at a level. */
  readonly levels: readonly LevelColumn[];
}

interface LevelColumn {
  readonly level: Level;
  readonly threshold: Threshold;
  readonly column: number;
}

type SummaryFinding = Extract<Finding, { code: "summarySheet" | "listNotRead" }>;

/**
 * What summaries by unit, section or category say of how many people there are and reached a level, against those read; and the
 * summaries' own findings, with what was compared.
 */
export function summaryFindings(
  findings: readonly Finding[],
  grids: ReadonlyMap<string, Grid>,
  counted: CountedPeople,
  choices: Choices,
): { readonly differing: readonly Finding[]; readonly told: ReadonlyMap<Finding, SummaryFinding> } {
  const told = new Map<Finding, SummaryFinding>();
  const summaries = findings.filter(isSummary);
  if (summaries.length === 0) return { differing: [], told };
  const known = groupsOf(counted);
  const differing = summaries.flatMap((finding) => {
    const grid = grids.get(finding.details.sheet);
    const from = finding.code === "listNotRead" ? finding.cells[0]?.row : undefined;
    const held = grid && heldAgainst(grid, from ?? grid.top, known, choices);
    if (!held) return [];
    const { compared, notCompared } = held;
    told.set(finding, {
      ...finding,
      details: { ...finding.details, compared, notCompared },
    } as SummaryFinding);
    return held.findings;
  });
  return { differing, told };
}

function isSummary(finding: Finding): finding is SummaryFinding {
  return finding.code === "summarySheet" || finding.code === "listNotRead";
}

/** Some people that a row may be of. */
interface Group {
  /** Begins the key of what is asked. */
  readonly key: string;
  readonly size: number;
  /** Undefined where not everything of everyone is known. */
  readonly people?: readonly Person[];
}

interface KnownGroups {
  /** By the folded name of a unit, a sheet or a section; undefined where two have it. */
  readonly byName: ReadonlyMap<string, Group | undefined>;
  /** Of everybody's categories, where all are known. */
  readonly byCategory?: ReadonlyMap<Category, readonly Person[]>;
  readonly everyone?: readonly Person[];
}

function groupsOf({ tables, people }: CountedPeople): KnownGroups {
  const byName = new Map<string, Group | undefined>();
  const add = (name: string, group: Group) => byName.set(name, byName.has(name) ? undefined : group);
  for (const { table, entries } of tables) {
    const own = { key: table.key, size: table.people.length + table.unread };
    const group: Group = { ...own, ...(table.unread === 0 && { people: table.people }) };
    const names = namesOf(table);
    for (const name of names) add(name, group);
    if (table.unread > 0) continue;
    for (const section of sectionsOf(table.key, entries))
      if (!names.has(section.name)) add(section.name, section);
  }
  const isComplete = tables.every(
    ({ table: { unread, uncategorised } }) => unread === 0 && uncategorised.length === 0,
  );
  if (!isComplete) return { byName };
  const byCategory = new Map(
    grouped(people, ({ category }) => category).map((of) => [of[0].category, of] as const),
  );
  return { byName, byCategory, everyone: people };
}

/** The people under each section line, by what it names. */
function sectionsOf(key: string, entries: readonly Identity[]): (Group & { readonly name: string })[] {
  return grouped(entries, ({ section = "" }) => fold(section)).flatMap((of) => {
    const name = fold(of[0].section ?? "");
    const people = of.flatMap(({ person }) => person ?? []);
    return name === ""
      ? []
      : [{ name, key, size: of.length, ...(people.length === of.length && { people }) }];
  });
}

/** By its sheet, and the unit of all its people. */
function namesOf({ sheet, people }: BallotTable): ReadonlySet<string> {
  const units = new Set(people.map(({ unit }) => fold(unit.text)));
  return new Set([fold(sheet), ...(units.size === 1 ? units : [])]);
}

interface Held {
  readonly findings: readonly Finding[];
  /** How many rows. */
  readonly compared: number;
  /** The labels of the others. */
  readonly notCompared: readonly string[];
}

/** A row that counts people. */
interface SummaryRow {
  readonly row: number;
  readonly text: string;
  readonly people: number;
  readonly isTotal: boolean;
  readonly group?: Group;
}

function heldAgainst(grid: Grid, from: number, known: KnownGroups, choices: Choices): Held | undefined {
  const columns = columnsOf(grid, from);
  if (!columns || isEarlier(grid, from, columns.row)) return undefined;
  const rows = rowsOf(grid, columns, known);
  const parts = rows.filter(({ isTotal }) => !isTotal);
  const ofParts = parts.flatMap((row) => differingIn(grid, row, columns, choices));
  const total = totalOf(rows, known);
  const isSameCause = ofParts.length > 0 && isSumOf(parts, total);
  const ofTotal = total && !isSameCause ? differingIn(grid, total, columns, choices) : [];
  const findings = [...ofParts, ...ofTotal];
  const isHeld = (row: SummaryRow) => row.group !== undefined || row.row === total?.row;
  const notCompared = rows.filter((row) => !isHeld(row)).map(({ text }) => text);
  return { findings, compared: rows.filter(isHeld).length, notCompared };
}

/** The summary, or the sheet, of an earlier vote. */
function isEarlier(grid: Grid, from: number, to: number): boolean {
  return isOfEarlierVote(grid.sheet) || textsIn(grid, from, to).some(({ text }) => isOfEarlierVote(text));
}

/** A total is held against everybody where each row above is known. */
function totalOf(rows: readonly SummaryRow[], { everyone }: KnownGroups): SummaryRow | undefined {
  const [total, ...others] = rows.filter(({ isTotal }) => isTotal);
  const isWhole = rows.every(({ isTotal, group }) => isTotal || group);
  if (!total || others.length > 0 || !everyone || !isWhole) return undefined;
  return { ...total, group: { key: "everyone", size: everyone.length, people: everyone } };
}

/** Where a row above differs its total does for the same reason. */
function isSumOf(parts: readonly SummaryRow[], total: SummaryRow | undefined): boolean {
  return parts.reduce((all, { people }) => all + people, 0) === total?.people;
}

function rowsOf(grid: Grid, columns: SummaryColumns, known: KnownGroups): SummaryRow[] {
  const rows: SummaryRow[] = [];
  let over = "";
  for (let row = columns.row + 1; row <= grid.bottom; row++) {
    const text = labelOf(grid, row, columns);
    const stated = readCount(grid, row, columns.people);
    if (text === "") continue;
    if (stated.state !== "count") {
      over = text;
      continue;
    }
    const isTotal = lineKind(text) === "total";
    const of = { row, text, over, people: columns.people };
    const group = isTotal ? undefined : groupOf(grid, of, known);
    rows.push({ row, text, people: stated.count.value, isTotal, ...(group && { group }) });
  }
  return rows;
}

/** In its column, else the first words before the number of people. */
function labelOf(grid: Grid, row: number, { label, people }: SummaryColumns): string {
  const own = shown(printed(spokenValue(grid, row, label)));
  if (isWorded(own)) return own;
  return shown([...cellsIn(grid, row, grid.left, people - 1)].find(({ text }) => isWorded(text))?.text ?? "");
}

/** By the name of a unit, a sheet or a section, or by the words or the number of a category. */
function groupOf(grid: Grid, label: RowLabel, { byName, byCategory }: KnownGroups): Group | undefined {
  const named = byName.get(fold(label.text));
  if (named) return named;
  const category = categoryIn(grid, label);
  const people = category && byCategory?.get(category);
  return people && { key: grid.sheet, size: people.length, people };
}

/** What a row says it is of, the line over it, and where the number of its people stands. */
interface RowLabel {
  readonly row: number;
  readonly text: string;
  readonly over: string;
  readonly people: number;
}

function categoryIn(grid: Grid, { row, text, over, people }: RowLabel): Category | undefined {
  const number = [...cellsIn(grid, row, grid.left, people - 1)]
    .map(({ value }) => printed(value))
    .find(isRowNumber);
  const own = sayingOf(text);
  return (
    (number === undefined ? undefined : statedSayingOf(number).category) ??
    categoryOf(own.body, own.tier) ??
    categoryOf(sayingOf(`${over} ${text}`).body, own.tier)
  );
}

function differingIn(
  grid: Grid,
  { row, text, people, group }: SummaryRow,
  columns: SummaryColumns,
  choices: Choices,
): Finding[] {
  if (!group) return [];
  const cells = [grid.cell(row, columns.people)];
  if (people !== group.size) {
    const key = `${group.key}|summary|${textKey(text)}`;
    const details = { key, text, stated: people, counted: group.size };
    return [answered({ code: "peopleDiffer", cells, details }, choices)];
  }
  const { key, people: known } = group;
  return known
    ? columns.levels.flatMap((level) =>
        levelDiffering(grid, row, { text, level, key, people: known }, choices),
      )
    : [];
}

interface RowLevel {
  readonly text: string;
  readonly level: LevelColumn;
  readonly key: string;
  readonly people: readonly Person[];
}

/** Whoever reaches the part at the level, or has the level as the highest that reaches half. */
function levelDiffering(
  grid: Grid,
  row: number,
  { text, level: { level, threshold, column }, key: of, people }: RowLevel,
  choices: Choices,
): Finding[] {
  const stated = readCount(grid, row, column);
  const shares = people.map(({ ballots }) => {
    const counts = perLevel((each) => ballots.counts[each].value);
    const base = baseOf(ballots).value;
    const isHighest = outcomeOf(counts, base).outcome === level;
    return { isHighest, reached: reaches({ count: counts[level], base }, threshold) };
  });
  const reached = shares.filter((one) => one.reached).length;
  const highest = shares.filter(({ isHighest }) => isHighest).length;
  const isHalf = threshold.numerator * 2 === threshold.denominator;
  if (stated.state !== "count" || stated.count.value === reached) return [];
  if (isHalf && stated.count.value === highest) return [];
  const key = `${of}|summary ${level}|${textKey(text)}`;
  const details = { key, text, level, stated: stated.count.value, counted: reached };
  return [answered({ code: "conclusionDiffers", cells: [stated.count.cell], details }, choices)];
}

type Asked = Extract<Finding, { code: "peopleDiffer" | "conclusionDiffers" }>;

function answered(finding: Asked, { confirmed }: Choices): Finding {
  const { cells, details } = finding;
  const { key, text } = details;
  return confirmed.includes(key) ? { code: "countedAllTheSame", cells, details: { key, text } } : finding;
}

function columnsOf(grid: Grid, from: number): SummaryColumns | undefined {
  for (const { row, column, text } of textsIn(grid, from)) {
    if (!PEOPLE.test(bare(fold(text)))) continue;
    const last = row + grid.area(row, column).rows - 1;
    const label = [...cellsIn(grid, row, grid.left, column - 1)].find((cell) => namesGroup(cell.text));
    if (label) return { row: last, label: label.column, people: column, levels: levelsIn(grid, row, last) };
  }
  return undefined;
}

const PEOPLE = /^(tong )?so (luong )?(nguoi|can bo|dong chi|uy vien)( (duoc )?lay phieu.*)?$/;

function levelsIn(grid: Grid, from: number, to: number): LevelColumn[] {
  const texts = Array.from({ length: to - from + 1 }, (_, index) => [...cellsIn(grid, from + index)]).flat();
  return texts.flatMap(({ column, text }) => {
    const threshold = thresholdIn(fold(text));
    const level = levelIn(bare(fold(text)));
    return threshold && level ? [{ level, threshold, column }] : [];
  });
}

/** "Tín nhiệm cao từ 50%", "Từ 50% TN thấp", "TNC ≥50%"; nothing of a heading of percentages. */
function levelIn(heading: string): Level | undefined {
  const [, level] = /\b(?:tin nhiem|tn) ?"? ?(cao|thap|c\b|t\b)?/.exec(heading) ?? [];
  if (/^(ty le %|%|ty le (so )?(nguoi|can bo))/.test(heading) || !/\b(tin nhiem|tn)/.test(heading))
    return undefined;
  if (level === undefined) return "confident";
  return level.startsWith("c") ? "high" : "low";
}
