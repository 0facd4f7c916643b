import { mapped, type Staged } from "../../turns/staged";
import type { Category } from "../../counting/category";
import { checkBallots } from "../../counting/check";
import type { Person, SourcedText } from "../../counting/person";
import { filledColumns, readBallots, type FilledColumns, type ReadBallots, type Stated } from "./ballots";
import { sayingOf } from "../../words/category";
import { withChosenBase } from "./chosenBase";
import { decideCategory } from "./decision";
import { LONGEST_TEXT, unfitTexts } from "./unfitTexts";
import { isCountingTeam, isPlaceName, isUnit, type Source } from "./telling";
import { fold, shown } from "../../words/fold";
import { isBlank, type Grid, type PlacedValue } from "../cells/grid";
import { handlingFinding, readHandling } from "../cells/handling";
import { cellUnder } from "../rows/rowCells";
import { sourcedText } from "../cells/sourcedText";
import { statedAbove } from "./stated";
import { BALLOTS_NAMES, numbersVoters, type BallotsName } from "../../words/ballotLabels";
import type { TableContext } from "./tableContext";
import type { AsAbove, PersonRow } from "../rows/tableRows";

/** `ballots` are without the base that the clerk chose; `findings` also say what is wrong with them. */
export interface PersonReading extends DecidedCategory, ReadBallots {
  readonly row: PersonRow;
  readonly position: SourcedText;
  /** With every count, the base and the category known. */
  readonly person?: Person;
}

interface DecidedCategory {
  readonly category?: Category;
  /** The text that tells it or leaves it open; none where the clerk chose it for the whole table. */
  readonly about?: Source;
  /** The sheet's name, where it says another category than that text. */
  readonly against?: string;
  /** By the clerk, for that text or for the table. */
  readonly isChosen?: boolean;
}

export function* readPeople(context: TableContext): Staged<PersonReading[]> {
  const { people } = context.rows;
  const own = filledColumns(context, people);
  const bySection = BALLOTS_NAMES.filter(
    (name) => !own.has(name) && people.some(({ sections }) => sections.some(({ ballots }) => ballots[name])),
  );
  const filled = new Set([...own, ...bySection]);
  const decide = decidingAlike(context);
  const unitOf = unitsOf(context);
  return yield* mapped(people, (row) =>
    readPerson(context, row, {
      filled,
      stated: statedForPerson(context, row, bySection),
      decided: decide(row),
      unitOf,
    }),
  );
}

/** What is stated above a person; a number on the person's own section row goes before it, unless it stands higher up. */
function statedForPerson(
  { stated }: TableContext,
  person: PersonRow,
  bySection: readonly BallotsName[],
): Stated {
  const above = statedAbove(stated, person);
  const counts = { ...above?.counts };
  for (const name of bySection) {
    const count = person.sections.find(({ ballots }) => ballots[name])?.ballots[name];
    if (count && !(counts[name] && above && above.row > count.cell.row)) counts[name] = count;
  }
  return counts;
}

/** What is known of a person beside the own row. */
interface Known {
  readonly filled: FilledColumns;
  readonly stated: Stated;
  readonly decided: DecidedCategory;
  readonly unitOf: (row: PersonRow, category: Category) => SourcedText;
}

function readPerson(
  context: TableContext,
  row: PersonRow,
  { filled, stated, decided, unitOf }: Known,
): PersonReading {
  const read = readBallots(context, row, stated, filled);
  const ballots = read.ballots && withChosenBase(read.ballots, context.base);
  const position = positionOf(context, row);
  const { category, about, against, isChosen } = decided;
  const { value, cell } = cellOf(context, row, "handling");
  const handling = readHandling(value, cell);
  const person = category &&
    ballots && {
      name: row.name,
      position,
      unit: unitOf(row, category),
      category,
      ballots,
      handling,
      source: sourceOf(context, row),
      cell: row.cell,
    };
  const findings = [
    ...read.findings,
    ...(ballots ? checkBallots(row.name.text, row.cell, ballots) : []),
    ...(handling ? handlingFinding(row.name.text, handling) : []),
    ...unfitTexts(context, row, position, handling),
  ];
  return {
    category,
    about,
    against,
    isChosen,
    ballots: read.ballots,
    isEmpty: read.isEmpty,
    row,
    position,
    person,
    findings,
  };
}

/** What a person's own cells say of the category. */
interface OwnTexts {
  readonly own?: Source;
  readonly unit?: Source;
  readonly position?: Source;
}

/** Of people under the same sections whose own cells say the same the same is decided, each by the cells of their own. */
function decidingAlike(context: TableContext): (row: PersonRow) => DecidedCategory {
  const known = new Map<PersonRow["sections"], Map<string, { texts: OwnTexts; decided: DecidedCategory }>>();
  return (row) => {
    const texts = {
      own: sourceUnder(context, row, "category"),
      unit: sourceUnder(context, row, "unit"),
      position: sourceUnder(context, row, "position"),
    };
    const alike = known.get(row.sections) ?? new Map();
    known.set(row.sections, alike);
    const key = [texts.own, texts.unit, texts.position].map((source) => source?.text ?? "").join("\n");
    const other = alike.get(key);
    if (other) return decidedAs(other, texts);
    const decided = decidedCategory(context, texts, row.sections);
    alike.set(key, { texts, decided });
    return decided;
  };
}

function decidedAs(
  { texts, decided }: { readonly texts: OwnTexts; readonly decided: DecidedCategory },
  own: OwnTexts,
): DecidedCategory {
  const { about } = decided;
  const from = OWN_TEXTS.find((name) => about !== undefined && texts[name] === about);
  return from ? { ...decided, about: own[from] } : decided;
}

const OWN_TEXTS = ["own", "unit", "position"] as const;

/** What the clerk chose for the table goes before all, and what was chosen for a text before what the text tells. */
function decidedCategory(
  context: TableContext,
  { own, unit, position }: OwnTexts,
  sections: PersonRow["sections"],
): DecidedCategory {
  const { key, grid, choices, titles, titlesPart, head } = context;
  const ofTable = choices.tableCategories[key];
  if (ofTable) return { category: ofTable, isChosen: true };
  const decision = decideCategory({
    own,
    sections,
    titles: withoutVoters(titles),
    titlesPart,
    head: withoutVoters(head),
    sheet: grid.sheet,
    unit,
    position,
  });
  const about = "category" in decision ? decision.told : decision.unclear;
  const chosen = choices.categories[questionKey(key, about)];
  if (chosen) return { category: chosen, about, isChosen: true };
  return "category" in decision
    ? { category: decision.category, about }
    : { about, against: decision.against };
}

/** "Tổng số ủy viên Ban Chấp hành: 53" names the body of those who vote, and of nobody voted on. */
function withoutVoters(lines: readonly Source[]): readonly Source[] {
  return lines.filter(({ text }) => !numbersVoters(text));
}

function sourceUnder(
  context: TableContext,
  row: PersonRow,
  role: "category" | "unit" | "position",
): Source | undefined {
  if (context.header.columns[role] === undefined) return undefined;
  const { cell } = cellOf(context, row, role);
  const { text } = sourcedText(context.grid, [cell]);
  return text === "" ? undefined : { text, cell };
}

/** Names a text of a table, or the table, in the clerk's choices; the head of a school and the deputies are asked about together. */
export function questionKey(table: string, about?: Source): string {
  return about ? `${table}|${fold(about.text).replace(/^phó (?=hiệu trưởng)/, "")}` : table;
}

/** Under a heading, of a person's row or, where that says "như trên", of the one it means. */
function cellOf(context: TableContext, { row, asAbove }: PersonRow, role: keyof AsAbove): PlacedValue {
  return cellUnder(context, asAbove[role] ?? row, role);
}

function sourceOf({ grid, header }: TableContext, { cell }: PersonRow): string | undefined {
  const { source } = header.columns;
  const value = source === undefined ? undefined : grid.value(cell.row, source);
  return typeof value === "string" ? value : undefined;
}

function positionOf(context: TableContext, { position, positionRows, asAbove }: PersonRow): SourcedText {
  const cells = positionRows
    .map((row, index) => cellUnder(context, (index === 0 && asAbove.position) || row, "position"))
    .filter(({ value }) => !isBlank(value))
    .map(({ cell }) => [cell.row, cell] as const);
  return position ?? sourcedText(context.grid, [...new Map(cells).values()]);
}

/** The unit of the person's own column; else the one of everybody of that category under the same sections. */
function unitsOf(context: TableContext): (row: PersonRow, category: Category) => SourcedText {
  const known = new Map<PersonRow["sections"], Map<Category, SourcedText>>();
  return (row, category) => {
    const own = sourcedText(context.grid, [cellOf(context, row, "unit").cell]);
    if (own.text !== "") return own;
    const alike = known.get(row.sections) ?? new Map<Category, SourcedText>();
    known.set(row.sections, alike);
    const unit = alike.get(category) ?? unitUnder(context, row.sections, category);
    alike.set(category, unit);
    return unit;
  };
}

/** The unit of the section row, of the table's title, of the sheet's name. */
function unitUnder(
  { grid, titles, titlesPart, head }: TableContext,
  sections: PersonRow["sections"],
  category: Category,
): SourcedText {
  const isCommune = (text: string) => category === "communeCommittee" && isPlaceName(text);
  const section = sections.find(({ rest }) => namesUnit(rest) || isCommune(rest));
  const lines = [...titles, ...head].filter(({ text }) => text.length <= LONGEST_TEXT);
  const labelled = lines.find(({ text }) => UNIT_LABEL.test(text));
  const title = lines.find(({ text }) => namesUnit(text) && isOfTier(text, category));
  const sheet = shown(grid.sheet).replace(TEAM_BEHIND, "");
  return quoted(
    grid,
    (section && { ...section, text: section.rest.replace(PEOPLE_BEHIND, "") }) ??
      (labelled && { ...labelled, text: labelled.text.replace(UNIT_LABEL, "") }) ??
      (titlesPart ? title : undefined) ??
      (namesUnit(sheet) ? { text: sheet } : title),
  );
}

/** "Phòng Nội vụ (03 người)" */
const PEOPLE_BEHIND = / ?\(?\d{1,3} (?:đồng chí|đ\/c|người|cán bộ)\)?$/iu;
/** "Xã Lộc An - Tổ 1": who counted, behind the unit. */
const TEAM_BEHIND = /[\s(,–-]{1,4}tổ( kiểm phiếu)?( số)? \d{1,2}\)?$/iu;

function namesUnit(text: string): boolean {
  return text.length <= LONGEST_TEXT && isUnit(text) && !isCountingTeam(text);
}

/** A letterhead of another tier is that of the organ above. */
function isOfTier(text: string, category: Category): boolean {
  const { tier } = sayingOf(text);
  return tier === undefined || tier === "unclear" || category.startsWith(tier);
}

const UNIT_LABEL = /^đơn vị[^:]{0,30}: ?/iu;

function quoted(grid: Grid, { text, cell }: Source = { text: "" }): SourcedText {
  const whole = sourcedText(grid, cell ? [cell] : []);
  return whole.text === text ? whole : { text, cells: [] };
}
