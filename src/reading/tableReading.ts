import { baseOf, sumOfLevels, usualBase, type Base } from "../counting/base";
import type { Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import { checkBallots } from "../counting/check";
import type { Finding } from "../counting/finding";
import { LEVELS, type Level } from "../counting/level";
import type { Ballots, Count, Person, SourcedText } from "../counting/person";
import type { BallotTable, Choices, ToldCategory } from "./ballotTable";
import { filledColumns, readBallots, type FilledColumns } from "./ballots";
import { sayingOf } from "./category";
import { chosenBaseFindings, withChosenBase, type ChosenBase } from "./chosenBase";
import { decideCategory, isUnit, type Source } from "./decision";
import { fold, shown } from "./fold";
import { isBlank, speakerOf, spokenCell, type Grid } from "./grid";
import { handlingFinding, readHandling } from "./handling";
import type { Entry } from "./overlap";
import { spanOfTable } from "./sheetTables";
import { sourcedText } from "./sourcedText";
import { statedAbove, type StatedBallots } from "./stated";
import { BALLOTS_NAMES, type BallotsName } from "./statement";
import type { PersonRow } from "./tableRows";
import type { FoundTable } from "./tables";
import { shareFinding } from "./typedShare";
import { unclearBaseFindings } from "./unclearBase";

/** What is known of a table before its people are read. */
export interface TableContext {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** Names the table in the clerk's choices. */
  readonly key: string;
  readonly stated: readonly StatedBallots[];
  readonly titles: readonly Source[];
  readonly titlesPart: boolean;
  readonly head: readonly Source[];
  readonly choices: Choices;
  /** What its percentages are to be taken of, where the clerk chose it. */
  readonly base?: ChosenBase;
}

export interface TableReading {
  readonly table: BallotTable;
  readonly findings: readonly Finding[];
  /** Everyone with three counts, whether or not the category is known. */
  readonly entries: readonly Entry[];
}

export function readTable(found: TableContext): TableReading {
  const context = withReturnedColumn(found);
  const readings = readPeople(context);
  const people = peopleOf(readings);
  const findings = [
    ...readings.flatMap((reading) => reading.findings),
    ...questions(context, readings),
    ...answers(context, readings),
    ...tableAnswer(context, readings),
    ...baseFindings(context, readings),
    ...namelessFindings(context),
    ...contradictionFindings(context),
    ...notices(context, people),
  ];
  return {
    table: ballotTable(context, readings),
    findings,
    entries: readings.flatMap(entryOf),
  };
}

/** A column "Tổng số phiếu" holds the ballots returned where nothing else says how many these are. */
function withReturnedColumn(context: TableContext): TableContext {
  const { table, stated } = context;
  const { allBallots, ...columns } = table.header.columns;
  const isKnown =
    columns.returned !== undefined ||
    (columns.valid !== undefined && columns.invalid !== undefined) ||
    stated.some(({ counts }) => counts.returned) ||
    table.rows.people.some(({ sections }) => sections.some(({ ballots }) => ballots.returned));
  const returned = isKnown ? columns.returned : allBallots;
  const known = { ...columns, ...(returned !== undefined && { returned }) };
  return { ...context, table: { ...table, header: { ...table.header, columns: known } } };
}

interface PersonReading {
  readonly row: PersonRow;
  readonly position: SourcedText;
  /** The counts that could be read. */
  readonly ballots?: Ballots;
  /** The counts are there, and not what the clerk chose as their base. */
  readonly lacksBase?: boolean;
  readonly person?: Person;
  /** The text that tells the category; none where the clerk chose it for the whole table. */
  readonly told?: Source;
  /** The text that left the category open. */
  readonly unclear?: Source;
  /** The text for which the clerk chose it. */
  readonly answered?: Source;
  readonly findings: readonly Finding[];
}

function readPeople(context: TableContext): PersonReading[] {
  const { grid, table } = context;
  const rows = table.rows.people.map(({ row }) => row);
  const own = filledColumns(grid, table.header, rows);
  const bySection = sectionColumns(table.rows.people, own);
  const filled = new Set([...own, ...bySection]);
  return table.rows.people.map((row) =>
    readPerson(context, row, filled, statedForPerson(context, row, bySection)),
  );
}

/** The ballots columns in which only section rows hold a number. */
function sectionColumns(people: readonly PersonRow[], own: FilledColumns): FilledColumns {
  const sections = new Set(people.flatMap((person) => person.sections));
  const isWritten = (name: BallotsName) => [...sections].some(({ ballots }) => ballots[name]);
  return new Set(BALLOTS_NAMES.filter((name) => !own.has(name) && isWritten(name)));
}

/** What is stated above a person; a number on the person's own section row goes before it, unless it stands higher up. */
function statedForPerson(
  { stated }: TableContext,
  person: PersonRow,
  bySection: FilledColumns,
): Partial<Readonly<Record<BallotsName, Count>>> {
  const above = statedAbove(stated, person.row);
  const counts: Partial<Record<BallotsName, Count>> = { ...above?.counts };
  for (const name of bySection) {
    const count = person.sections.find(({ ballots }) => ballots[name])?.ballots[name];
    if (count && !(counts[name] && above && above.row > count.cell.row)) counts[name] = count;
  }
  return counts;
}

function readPerson(
  context: TableContext,
  row: PersonRow,
  filled: FilledColumns,
  stated: Partial<Readonly<Record<BallotsName, Count>>>,
): PersonReading {
  const { grid, table } = context;
  const name = row.name.text;
  const read = readBallots(grid, table.header, row.row, name, stated, filled);
  const counted = read.ballots;
  const ballots = counted && context.base ? withChosenBase(counted, context.base) : counted;
  const position = positionOf(context, row);
  const found = decidedCategory(context, row);
  const checks = ballots ? checkPerson(context, row, ballots) : [];
  const handling = handlingOf(context, row.row);
  const findings = [...read.findings, ...checks, ...(handling ? handlingFinding(name, handling) : [])];
  const known = { row, position, ballots: counted, lacksBase: counted && !ballots, findings };
  if (!("category" in found)) return { ...known, unclear: found.unclear };
  if (!ballots) return { ...known, answered: found.answered };
  const person: Person = {
    name: row.name,
    position,
    unit: unitOf(context, row, found.category),
    category: found.category,
    ballots,
    handling,
    cell: row.cell,
  };
  return { ...known, person, told: found.told, answered: found.answered };
}

/** What the clerk chose for the table goes before all, and what was chosen for a text before what the text tells. */
function decidedCategory(
  context: TableContext,
  row: PersonRow,
): { category: Category; told?: Source; answered?: Source } | { unclear: Source } {
  const { grid, table, titles, titlesPart, head, choices } = context;
  const ofTable = choices.tableCategories[context.key];
  if (ofTable) return { category: ofTable };
  const column = table.header.columns.category;
  const own = column === undefined ? undefined : ownSource(grid, row.row, column);
  const sections = row.sections.map(({ text, cell }) => ({ text, cell }));
  const at = table.header.columns.unit;
  const unit = at === undefined ? undefined : ownSource(grid, row.row, at);
  const decision = decideCategory({ own, sections, titles, titlesPart, head, sheet: grid.sheet, unit });
  const about = "category" in decision ? decision.told : decision.unclear;
  const chosen = choices.categories[questionKey(context, about)];
  return chosen ? { category: chosen, told: about, answered: about } : decision;
}

function ownSource(grid: Grid, row: number, column: number): Source | undefined {
  const { cell } = spokenCell(grid, row, column);
  const { text } = sourcedText(grid, [cell]);
  return text === "" ? undefined : { text, cell };
}

/** Names a question in the clerk's choices. */
function questionKey(context: TableContext, unclear: Source): string {
  return `${context.key}|${fold(unclear.text)}`;
}

/** One question for each text that left the category open. */
function questions(context: TableContext, readings: readonly PersonReading[]): Finding[] {
  return openTexts(context, readings, ({ unclear }) => unclear).map(({ key, text, cells, people }) => ({
    code: "categoryUnknown",
    cells,
    details: { key, text, people },
  }));
}

/** What the clerk chose is said wherever it is used. */
function answers(context: TableContext, readings: readonly PersonReading[]): Finding[] {
  return openTexts(context, readings, ({ answered }) => answered).flatMap(({ key, text, cells, people }) => {
    const category = context.choices.categories[key];
    return category
      ? [{ code: "categoryChosen" as const, cells, details: { key, text, category, people } }]
      : [];
  });
}

/** The category chosen for the whole table. */
function tableAnswer({ key, choices }: TableContext, readings: readonly PersonReading[]): Finding[] {
  const category = choices.tableCategories[key];
  const cells = readings.map(({ row }) => row.cell);
  if (!category) return [];
  return [{ code: "categoryChosen", cells, details: { key, text: "", category, people: cells.length } }];
}

/** What was chosen; else what the reading cannot choose. */
function baseFindings(context: TableContext, readings: readonly PersonReading[]): Finding[] {
  const { key, base } = context;
  if (!base)
    return unclearBaseFindings(context.grid, context.table, {
      key,
      lines: context.titles,
      people: peopleOf(readings),
    });
  const cellsOf = (chosen: readonly PersonReading[]) => chosen.map(({ row }) => row.cell);
  return chosenBaseFindings(key, base, {
    based: cellsOf(readings.filter(({ person }) => person)),
    lacking: cellsOf(readings.filter(({ lacksBase }) => lacksBase)),
  });
}

interface OpenText {
  readonly key: string;
  readonly text: string;
  readonly cells: readonly CellRef[];
  readonly people: number;
}

/** The texts that left a category open, each once with the number of people it concerns. */
function openTexts(
  context: TableContext,
  readings: readonly PersonReading[],
  sourceOf: (reading: PersonReading) => Source | undefined,
): OpenText[] {
  const found = new Map<string, OpenText>();
  for (const reading of readings) {
    const source = sourceOf(reading);
    if (!source) continue;
    const key = questionKey(context, source);
    const cells = source.cell ? [source.cell, reading.row.cell] : [reading.row.cell];
    const known = found.get(key) ?? { key, text: source.text, cells, people: 0 };
    found.set(key, { ...known, people: known.people + 1 });
  }
  return [...found.values()];
}

function positionOf({ grid, table }: TableContext, row: PersonRow): SourcedText {
  const column = table.header.columns.position;
  if (row.position) return row.position;
  if (column === undefined) return { text: "", cells: [] };
  const cells = new Map<number, { row: number; column: number }>();
  for (const at of row.positionRows) {
    const speaker = speakerOf(grid, at, column);
    if (!isBlank(grid.value(speaker.row, speaker.column))) cells.set(speaker.row, speaker);
  }
  return sourcedText(grid, [...cells.values()]);
}

/** The unit of the person's own column, of the section row, of the table's title, of the sheet's name. */
function unitOf(
  { grid, table, titles, titlesPart, head }: TableContext,
  row: PersonRow,
  category: Category,
): SourcedText {
  const column = table.header.columns.unit;
  if (column !== undefined) {
    const own = sourcedText(grid, [speakerOf(grid, row.row, column)]);
    if (own.text !== "") return own;
  }
  const section = row.sections.find(({ rest }) => isUnit(rest));
  if (section) return unitAt(section.rest, section.cell, grid);
  const lines = [...titles, ...head];
  const labelled = lines.find(({ text }) => UNIT_LABEL.test(text));
  if (labelled?.cell) return unitAt(labelled.text.replace(UNIT_LABEL, ""), labelled.cell, grid);
  const title = lines.find(({ text }) => isUnit(text) && isOfTier(text, category));
  if (title?.cell && titlesPart) return unitAt(title.text, title.cell, grid);
  if (isUnit(grid.sheet)) return { text: shown(grid.sheet), cells: [] };
  return title?.cell ? unitAt(title.text, title.cell, grid) : { text: "", cells: [] };
}

/** A letterhead of another tier is that of the organ above. */
function isOfTier(text: string, category: Category): boolean {
  const { tier } = sayingOf(text);
  return tier === undefined || tier === "unclear" || category.startsWith(tier);
}

const UNIT_LABEL = /^đơn vị[^:]{0,30}: ?/iu;

function unitAt(text: string, cell: CellRef, grid: Grid): SourcedText {
  const whole = sourcedText(grid, [cell]);
  return whole.text === text ? whole : { text, cells: [] };
}

function handlingOf({ grid, table }: TableContext, row: number) {
  const column = table.header.columns.handling;
  if (column === undefined) return undefined;
  const { value, cell } = spokenCell(grid, row, column);
  return readHandling(value, cell);
}

/** What the counts say against each other, and against the percentages beside or under them. */
function checkPerson(context: TableContext, row: PersonRow, ballots: Ballots): Finding[] {
  const { shares, counts } = context.table.header;
  const base = baseOf(ballots).value;
  const shareAt = (level: Level, at: number, column: number | undefined) =>
    column === undefined
      ? []
      : shareFinding(
          row.name.text,
          level,
          { count: ballots.counts[level].value, base },
          spokenCell(context.grid, at, column),
        );
  return [
    ...checkBallots(row.name.text, row.cell, ballots),
    ...LEVELS.flatMap((level) => shareAt(level, row.row, shares[level])),
    ...LEVELS.flatMap((level) =>
      row.shareRow === undefined ? [] : shareAt(level, row.shareRow, counts[level]),
    ),
  ];
}

function namelessFindings({ table }: TableContext): Finding[] {
  return table.rows.nameless.map(({ cell, found }) => ({
    code: "nameMissing",
    cells: [cell],
    details: { found },
  }));
}

/** Said of the first person the contradicting statements hold for. */
function contradictionFindings({ table, stated }: TableContext): Finding[] {
  return stated.flatMap((block) => {
    if (block.contradictions.length === 0) return [];
    const person = table.rows.people.find(({ row }) => statedAbove(stated, row) === block);
    if (!person) return [];
    return block.contradictions.map(({ name: count, first, second }): Finding => ({
      code: "ballotsContradict",
      cells: [second.cell, first.cell],
      details: { name: person.name.text, count, first: first.value, second: second.value },
    }));
  });
}

/** What is said once of a table, with its numbers; a base of the clerk's choice has its own notice. */
function notices(context: TableContext, people: readonly Person[]): Finding[] {
  const withBase = people.map((person) => ({ person, base: baseOf(person.ballots) }));
  const basedOn = (kind: Base["kind"]) =>
    withBase
      .filter(({ person, base }) => base.kind === kind && !person.ballots.base)
      .map(({ person }) => person.cell);
  return [
    ...hiddenNotice(context),
    ...baseNotice("baseIsValid", basedOn("valid")),
    ...baseNotice("baseIsLevels", basedOn("levels")),
    ...belowReturnedNotice(people),
  ];
}

function baseNotice(code: "baseIsValid" | "baseIsLevels", cells: readonly CellRef[]): Finding[] {
  return cells.length > 0 ? [{ code, cells, details: { people: cells.length } }] : [];
}

function hiddenNotice({ grid, table }: TableContext): Finding[] {
  const hidden = table.rows.people.filter(({ row }) => grid.hiddenRows.has(row));
  if (hidden.length === 0) return [];
  const details = { sheet: grid.sheet, rows: hidden.length };
  return [{ code: "hiddenRowsCounted", cells: hidden.map(({ cell }) => cell), details }];
}

/** Of the ballots, also where the percentages are taken of a number chosen elsewhere. */
function belowReturnedNotice(people: readonly Person[]): Finding[] {
  const below = people
    .map((person) => ({ person, missing: usualBase(person.ballots).value - sumOfLevels(person.ballots) }))
    .filter(({ missing }) => missing > 0);
  if (below.length === 0) return [];
  const ballots = below.reduce((sum, { missing }) => sum + missing, 0);
  const cells = below.map(({ person }) => person.cell);
  return [{ code: "levelsBelowBase", cells, details: { people: below.length, ballots } }];
}

function ballotTable(context: TableContext, readings: readonly PersonReading[]): BallotTable {
  const { key, grid, table } = context;
  const people = peopleOf(readings);
  const { header, named } = table;
  const { top: row, bottom, left: column, right } = spanOfTable(table);
  return {
    key,
    sheet: grid.sheet,
    area: { row, column, rows: bottom - row + 1, columns: right - column + 1 },
    named: named !== undefined,
    columns: { name: header.name, ...header.counts, ...header.columns },
    people,
    unread: readings.length - people.length,
    categories: [...new Set(people.map(({ category }) => category))],
    told: toldCategories(context, readings),
    baseKinds: [...new Set(people.map(({ ballots }) => baseOf(ballots).kind))],
  };
}

function peopleOf(readings: readonly PersonReading[]): Person[] {
  return readings.flatMap(({ person }) => person ?? []);
}

/** By category and by the text that tells it, in order of appearance. */
function toldCategories(context: TableContext, readings: readonly PersonReading[]): ToldCategory[] {
  const found = new Map<string, ToldCategory>();
  for (const { person, told } of readings) {
    if (!person) continue;
    const { category, cell } = person;
    const key = told ? questionKey(context, told) : context.key;
    const known = found.get(`${category} ${key}`) ?? { key, text: told?.text ?? "", category, cells: [] };
    found.set(`${category} ${key}`, { ...known, cells: [...known.cells, cell] });
  }
  return [...found.values()];
}

function entryOf({ row, position, ballots }: PersonReading): Entry[] {
  if (!ballots) return [];
  const counts = LEVELS.map((level) => ballots.counts[level].value);
  return [{ name: row.name.text, position: position.text, counts, cell: row.cell }];
}
