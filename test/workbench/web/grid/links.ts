import { HoverManagerService } from "@univerjs/sheets-ui";
import { parseAddress } from "../../core/model/address";
import { type Sheet } from "../../core/model/sheet";
import { type Component } from "./component";
import { type Desk } from "./grid";

/** A click on a cell with a link into the workbook goes to its place, as in Excel. Links to elsewhere lead nowhere here. */
export function followLinks(component: Component, desk: Desk, isEditing: () => boolean): void {
  component
    .get(HoverManagerService)
    .currentClickedCell$.subscribe(({ location: { subUnitId, row, col } }) => {
      const sheet = desk.book.sheets.find(({ id }) => id === subUnitId);
      const link = sheet && linkOf(sheet, row, col);
      if (link === undefined || isEditing()) return;
      void desk.act((book) => {
        const address = parseAddress(link);
        const target = address?.sheet === undefined ? sheet : book.sheetNamed(address.sheet);
        if (address && target?.visibility === "Visible") book.select(target, address.area);
      });
    });
}

/** "'BTV Huyện ủy'!B8", of a hyperlink or of a formula HYPERLINK("#...") whose place is written out. */
function linkOf(sheet: Sheet, row: number, column: number): string | undefined {
  const stated = sheet.hyperlinks.get(row, column)?.documentReference;
  if (stated !== undefined) return stated.replace(/^#/, "");
  const formula = sheet.contents.get(row, column)?.f ?? "";
  return /^=HYPERLINK\("#((?:[^"]|"")+)"/i.exec(formula)?.[1]?.replace(/""/g, '"');
}
