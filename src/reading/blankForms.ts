import type { Finding } from "../counting/finding";
import { KIND_OF, OVER_NOBODY, type SheetAccount } from "./account/account";
import { isPlaceholder } from "../words/doubtfulNames";
import { fold } from "../words/fold";
import { printed, textsIn, type Grid } from "./cells/grid";
import { isTemplateSheet, templateText } from "./people/doubts";
import type { PersonReading } from "./people/personReading";
import type { TableContext } from "./people/tableContext";
import { levelValues } from "./rows/rowCells";
import type { BallotTable } from "./ballotTable";

interface ReadTable {
  readonly context: TableContext;
  readonly readings: readonly PersonReading[];
  readonly table: BallotTable;
  readonly findings: readonly Finding[];
}

interface ReadSheet {
  readonly findings: readonly Finding[];
  readonly account: SheetAccount;
}

/**
 * The tables, those without any counts that say they are ballots or forms no longer errors where others have counts. A
 * table that only is not filled in yet stays one: its people would be lost.
 */
export function withBlankForms<Table extends ReadTable>(tables: readonly Table[]): Table[] {
  if (!anyIsCounted(tables)) return [...tables];
  return tables.map((table) => (isBlankForm(table) ? said(table) : table));
}

/** What sheets say, with headings over nobody that are those of a ballot, a template or a form no errors either. */
export function withFormsOfNobody<Sheet extends ReadSheet>(
  sheets: readonly Sheet[],
  tables: readonly ReadTable[],
  grids: ReadonlyMap<string, Grid>,
): readonly Sheet[] {
  if (!anyIsCounted(tables)) return sheets;
  return sheets.map((sheet) => {
    const grid = grids.get(sheet.account.sheet);
    const isForm = (finding: Finding) =>
      finding.code === "unreadableSheet" &&
      finding.details.missing === "rows" &&
      grid !== undefined &&
      isFormOfNobody(grid, (finding.cells[0]?.row ?? -1) + 1);
    if (!sheet.findings.some(isForm)) return sheet;
    const findings = sheet.findings.map((finding): Finding => {
      if (!isForm(finding)) return finding;
      return { code: "blankForm", cells: finding.cells, details: { sheet: sheet.account.sheet } };
    });
    return { ...sheet, findings, account: withForm(sheet.account) };
  });
}

function withForm({ places, ...account }: SheetAccount): SheetAccount {
  return {
    ...account,
    places: places.map((place) =>
      place.role === "asked" && place.rule === OVER_NOBODY
        ? { ...place, role: "heading", kind: KIND_OF.heading, rule: "form" }
        : place,
    ),
  };
}

function anyIsCounted(tables: readonly ReadTable[]): boolean {
  return tables.some(({ readings }) => readings.some(({ ballots }) => ballots));
}

function said<Table extends ReadTable>(table: Table): Table {
  const cells = table.readings.map(({ row }) => row.cell);
  const findings: Finding[] = [{ code: "blankForm", cells, details: { sheet: table.table.sheet } }];
  return { ...table, table: { ...table.table, unread: 0 }, findings };
}

/** Boxes to be ticked, dots and marks are no counts. Counts of nobody are asked about, a form or not. */
function isBlankForm({ context, readings }: ReadTable): boolean {
  const isBlank = ({ row }: PersonReading) =>
    levelValues(context, row.row).every((value) => !/\d/.test(printed(value)));
  if (readings.length === 0 || !readings.every(isBlank)) return false;
  const { grid, rows, titles } = context;
  if (rows.nameless.length > 0) return false;
  const isOfNobody = readings.every(({ row }) => isPlaceholder(row.name.text));
  const isCalledSo = [grid.sheet, ...titles.map(({ text }) => text)].some(namesBallot);
  return isOfNobody || isCalledSo || templateText(context) !== undefined;
}

/** Dots under its headings, in rows from `below`, are to be written on; above they may only want a date. */
function isFormOfNobody(grid: Grid, below: number): boolean {
  const texts = [...textsIn(grid)].map(({ text }) => text);
  const isToFillIn = [...textsIn(grid, below)].some(({ text }) => DOTS.test(text));
  return isTemplateSheet(grid.sheet) || isToFillIn || [grid.sheet, ...texts].some(namesBallot);
}

function namesBallot(text: string): boolean {
  return BALLOT.test(fold(text));
}

/** "PHIẾU TÍN NHIỆM" and its like, by which no result is called. */
const BALLOT = /^(mẫu )?phiếu (lấy |ghi |xin )?(ý kiến|phiếu|tín nhiệm|bầu)|^mẫu (phiếu|biên bản)|^phiếu$/;
const DOTS = /…{2}|\.{4}|_{4}/;
