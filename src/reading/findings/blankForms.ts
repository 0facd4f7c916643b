import type { Finding } from "../../counting/finding";
import { isPlaceholder } from "../../words/doubtfulNames";
import { fold } from "../../words/fold";
import { templateText } from "../people/doubts";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";
import type { BallotTable } from "../ballotTable";

interface ReadTable {
  readonly context: TableContext;
  readonly readings: readonly PersonReading[];
  readonly table: BallotTable;
  readonly findings: readonly Finding[];
}

/**
 * The tables, those without any counts that say they are ballots or forms no longer errors where others have counts. A
 * table that only is not filled in yet stays one: its people would be lost.
 */
export function withBlankForms<Table extends ReadTable>(tables: readonly Table[]): Table[] {
  const isCounted = tables.some(({ readings }) => readings.some(({ isEmpty }) => !isEmpty));
  return tables.map((table) => (isCounted && isBlankForm(table) ? said(table) : table));
}

function said<Table extends ReadTable>(table: Table): Table {
  const cells = table.readings.map(({ row }) => row.cell);
  const findings: Finding[] = [{ code: "blankForm", cells, details: { sheet: table.table.sheet } }];
  return { ...table, table: { ...table.table, unread: 0 }, findings };
}

function isBlankForm({ context, readings }: ReadTable): boolean {
  if (readings.length === 0 || !readings.every(({ isEmpty }) => isEmpty)) return false;
  const { grid, titles } = context;
  const isOfNobody = readings.every(({ row }) => isPlaceholder(row.name.text));
  const isCalledSo = [grid.sheet, ...titles.map(({ text }) => text)].some((text) => BALLOT.test(fold(text)));
  return isOfNobody || isCalledSo || templateText(context) !== undefined;
}

/** "PHIẾU TÍN NHIỆM" and its like, by which no result is called. */
const BALLOT = /^(mẫu )?phiếu (lấy |ghi |xin )?(ý kiến|phiếu|tín nhiệm|bầu)|^mẫu (phiếu|biên bản)|^phiếu$/;
