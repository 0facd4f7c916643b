import { Book } from "../../workbench/core/model/book";
import { Calculation } from "../../workbench/core/model/calculation";
import { contentOf, type Scalar } from "../../workbench/core/model/content";
import { enter } from "../../workbench/core/model/entry";
import { cell } from "../people";

/** The cell that `calculatedFrom` fills. */
export const SOURCE = cell("BTV", 0, 0);

/** What an expression that reads SOURCE gives while that cell holds `content`. */
export async function calculatedFrom(content: string, expression: string): Promise<Scalar | undefined> {
  const book = new Book("vi-VN", new Calculation(), SOURCE.sheet);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.put(SOURCE.row, SOURCE.column, contentOf(content));
  const entered = enter(`=${expression}`, "General");
  sheet.put(0, 1, entered.content, entered.compiled);
  sheet.markChanged({ row: 0, column: 0, rows: 1, columns: 2 });
  await book.settle();
  return sheet.contentAt(0, 1)?.v;
}
