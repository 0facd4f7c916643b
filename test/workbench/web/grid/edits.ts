import { CommandType, IUndoRedoService } from "@univerjs/core";
import { type Area, boundingArea, cellArea } from "../../core/model/address";
import { type Book } from "../../core/model/book";
import { type Content } from "../../core/model/content";
import { type Sheet } from "../../core/model/sheet";
import { type CellStyle } from "../../core/model/style";
import { HostError } from "../../core/richapi/errors";
import { type Component, UNIT } from "./component";
import { type Desk } from "./grid";
import { type GridStrings } from "./strings";

export interface CellChange {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly content: Content | undefined;
  /** The look the cell gets; left out when its look stays. */
  readonly look?: { readonly own: CellStyle | undefined };
}

export type Action = (book: Book) => void;

const RECALL = "grid.operation.recall";

/** The user's changes to the workbook: done through the desk, remembered for undo and redo, refusals said aloud. */
export class Edits {
  constructor(
    private readonly component: Component,
    private readonly desk: Desk,
    private readonly strings: GridStrings,
    private readonly say: (text: string) => void,
  ) {
    component.commands.registerCommand({
      id: RECALL,
      type: CommandType.OPERATION,
      handler: (_accessor, params?: { action: Action }) => {
        if (params) void this.act(params.action);
        return true;
      },
    });
  }

  /** Changes cells in one undoable step. What they were is read when the desk gets to it, after everything before. */
  async change(describe: (book: Book) => readonly CellChange[]): Promise<void> {
    await this.act((book) => {
      const changes = describe(book).filter((change) => !isCovered(change));
      changes.forEach(refuseIfProtected);
      const before = changes.map(asItIs);
      put(book, changes);
      this.remember(
        () => put(book, before),
        () => put(book, changes),
      );
    });
  }

  /** Does something to the workbook that can be undone by another action. */
  async reversible(forth: Action, back: Action): Promise<void> {
    await this.act((book) => {
      forth(book);
      this.remember(back, forth);
    });
  }

  async act(action: Action): Promise<void> {
    await this.desk.act(action).catch((error: unknown) => this.say(this.refusal(error)));
  }

  private remember(back: Action, forth: Action): void {
    const recall = (action: Action) => [{ id: RECALL, params: { action } }];
    this.component
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: UNIT, undoMutations: recall(back), redoMutations: recall(forth) });
  }

  private refusal(error: unknown): string {
    if (!(error instanceof HostError)) return `${this.strings.refused} (${String(error)})`;
    if (error.code === "AccessDenied") return this.strings.protectedSheet;
    if (error.code === "ItemAlreadyExists") return this.strings.nameExists;
    if (error.code === "InvalidArgument") return this.strings.badName;
    return this.strings.refused;
  }
}

function isCovered({ sheet, row, column }: CellChange): boolean {
  return sheet.merges.length > 0 && sheet.isCovered(row, column);
}

function refuseIfProtected({ sheet, row, column }: CellChange): void {
  if (sheet.protection && sheet.styleAt(row, column).locked) throw new HostError("AccessDenied");
}

function asItIs({ sheet, row, column, look }: CellChange): CellChange {
  const content = sheet.contents.get(row, column);
  const before = { sheet, row, column, content };
  return look ? { ...before, look: { own: sheet.styles.get(row, column) } } : before;
}

/** A sheet that has been deleted since takes nothing back. */
function put(book: Book, changes: readonly CellChange[]): void {
  const areas = new Map<Sheet, Area>();
  for (const { sheet, row, column, content, look } of changes) {
    if (!book.sheets.includes(sheet)) continue;
    sheet.put(row, column, content);
    if (look?.own) sheet.styles.set(row, column, look.own);
    else if (look) sheet.styles.delete(row, column);
    const area = areas.get(sheet);
    areas.set(sheet, area ? boundingArea(area, cellArea(row, column)) : cellArea(row, column));
  }
  for (const [sheet, area] of areas) {
    sheet.markChanged(area);
    book.events.push({ type: "Changed", sheet, area });
  }
}
