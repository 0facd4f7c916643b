import type { Finding } from "../../counting/finding";
import { fold, shown } from "../../words/fold";
import { textsIn } from "../cells/grid";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";
import { rowsOf } from "../rows/rowClass";
import { grouped } from "./grouped";

/** People who were counted below a signature, or under "Bổ sung" below others: said once of those under the same words. */
export function addedBelow(context: TableContext, readings: readonly PersonReading[]): Finding[] {
  const counted = readings.filter(({ ballots }) => ballots);
  const [first] = counted;
  if (!first) return [];
  const signature = signatureBelow(context, first.row.row);
  const below = counted.flatMap((reading) => {
    const { row, sections } = reading.row;
    const addition = sections.find(({ cell, rest }) => cell.row > first.row.row && ADDITION.test(fold(rest)));
    if (addition) return [{ reading, text: addition.rest }];
    return signature && row > signature.row ? [{ reading, text: shown(signature.text) }] : [];
  });
  return grouped(below, ({ text }) => text).map((group) => ({
    code: "addedBelow",
    cells: group.map(({ reading }) => reading.row.cell),
    details: { text: group[0].text, names: group.map(({ reading }) => reading.row.name.text) },
  }));
}

/** The first below a row. */
function signatureBelow({ grid, rows }: TableContext, row: number) {
  for (const signed of rowsOf(rows.runs, ["signature"])) {
    const text = [...textsIn(grid, signed, signed)].find((one) => SIGNATURE.test(fold(one.text)))?.text;
    if (signed > row && text !== undefined) return { row: signed, text };
  }
  return undefined;
}

const SIGNATURE =
  /^(người (lập|ghi|kiểm)|t\/?m\.? |k\/?t\.? |thư ký|(tổ )?trưởng ban|xác nhận|chủ (trì|toạ)|.{0,20}ký tên)/;
const ADDITION = /^(phần |danh sách |các đồng chí |người )?(được )?bổ sung/;
