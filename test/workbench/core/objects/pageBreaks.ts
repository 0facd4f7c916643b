import { parseAddress } from "../model/address";
import { type Sheet } from "../model/sheet";
import { invalidArgument } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { integer, text } from "./arguments";
import { Range } from "./range";

/** Excel.PageBreakCollection of the breaks between rows. */
export class PageBreaks extends HostCollection {
  readonly typeName = "PageBreakCollection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  children(): PageBreak[] {
    return this.sheet.page.rowBreaks.map((row) => new PageBreak(this.sheet, row));
  }

  /** The given range stands immediately after the break; a row has one at most. */
  Add(range: unknown): PageBreak {
    const area = range instanceof Range ? range.area : parseAddress(text(range))?.area;
    if (!area || area.row === 0) throw invalidArgument();
    const { page } = this.sheet;
    page.rowBreaks = [...new Set([...page.rowBreaks, area.row])].sort((one, other) => one - other);
    return new PageBreak(this.sheet, area.row);
  }

  GetCount(): number {
    return this.sheet.page.rowBreaks.length;
  }

  GetItem(index: unknown): PageBreak {
    const row = this.sheet.page.rowBreaks[integer(index)];
    if (row === undefined) throw invalidArgument();
    return new PageBreak(this.sheet, row);
  }

  RemovePageBreaks(): void {
    this.sheet.page.rowBreaks = [];
  }
}

/** Excel.PageBreak. */
class PageBreak extends HostObject {
  readonly typeName = "PageBreak";

  constructor(
    private readonly sheet: Sheet,
    private readonly row: number,
  ) {
    super();
  }

  get ColumnIndex(): number {
    return 0;
  }

  get RowIndex(): number {
    return this.row;
  }

  Delete(): void {
    this.sheet.page.rowBreaks = this.sheet.page.rowBreaks.filter((row) => row !== this.row);
  }
}
