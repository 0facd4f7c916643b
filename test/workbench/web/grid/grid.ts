import { IUndoRedoService, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { type FunctionDeclaration } from "../../core/customFunctions";
import { type Book } from "../../core/model/book";
import { type Locale } from "../../core/model/numberText";
import { BookClipboard, Clipboard } from "./clipboard";
import { Commands } from "./commands";
import { type Component, UNIT, startComponent } from "./component";
import { drawnCell } from "./display";
import { Editing } from "./editing";
import { Edits } from "./edits";
import { ErrorTip } from "./errorTip";
import { whenFontsAreThere } from "./fonts";
import { describeFunctions } from "./formulaWriting";
import { followLinks } from "./links";
import { Drawing, mark } from "./marks";
import { showMessage } from "./message";
import { Mirror } from "./mirror";
import { Selection } from "./selection";
import { shifting } from "./shift";
import { gridStrings } from "./strings";
import "./fonts.css";
import "./grid.css";

/** What the person at the grid can reach; implemented by the page. */
export interface Desk {
  /** Changes when another file is opened. */
  readonly book: Book;
  /** Runs a user's action in the queue of batches, calculates, tells the add-in (events), then redraws. */
  act(action: (book: Book) => void): Promise<void>;
  /** From functions.json: name, description, parameters. */
  readonly functions: readonly FunctionDeclaration[];
}

export interface Grid {
  /** Shows another workbook. */
  show(book: Book): void;
  /** The book changed: after a batch of the add-in, a calculation, an action. */
  refresh(): void;
  /** A cell is being edited: Excel refuses batches meanwhile. */
  readonly isEditing: boolean;
  onEditing(listener: (isEditing: boolean) => void): void;
  dispose(): void;
}

export function createGrid(container: HTMLElement, desk: Desk, locale: Locale): Grid {
  return new SpreadsheetGrid(container, desk, locale);
}

class SpreadsheetGrid implements Grid {
  private readonly component: Component;
  private readonly editing: Editing;
  private readonly selection: Selection;
  private readonly drawing: Drawing;
  private mirror: Mirror;
  /** Whether the fonts and all that draws are there. */
  private isComplete = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly desk: Desk,
    private readonly locale: Locale,
  ) {
    container.classList.add("workbench-grid");
    const strings = gridStrings(locale);
    const say = (text: string) => void showMessage(container, text, strings);
    const shift = shifting();
    const component = startComponent(container, locale);
    this.component = component;
    this.mirror = new Mirror(component, desk.book);
    this.drawCells();
    const edits = new Edits(component, desk, strings, say);
    this.editing = new Editing(component, desk, edits, shift, locale, strings, say);
    this.selection = new Selection(component, desk, () => this.editing.isOpen);
    const clipboard = new Clipboard(component, edits, this.selection, shift, locale);
    const service = component.get(ISheetClipboardService);
    if (service instanceof BookClipboard) service.owner = clipboard;
    new Commands(component, desk, edits, this.selection, shift, clipboard);
    followLinks(component, desk, () => this.isEditing);
    new ErrorTip(component, container, desk);
    describeFunctions(component, desk.functions);
    this.drawing = new Drawing(container, () => this.isComplete && this.mirror.isSettled);
    this.editing.onChange(() => this.tellState());
    this.refresh();
    void Promise.all([whenFontsAreThere(), component.whenReady()]).then(() => {
      this.isComplete = true;
      this.refresh();
    });
  }

  get isEditing(): boolean {
    return this.editing.isOpen;
  }

  show(book: Book): void {
    this.mirror.dispose();
    this.component.get(IUndoRedoService).clearUndoRedo(UNIT);
    this.selection.quietly(() => (this.mirror = new Mirror(this.component, book)));
    this.refresh();
  }

  refresh(): void {
    this.selection.quietly(() => this.mirror.refresh());
    this.selection.follow();
    this.editing.refresh();
    this.tellState();
    this.drawing.begin();
  }

  onEditing(listener: (isEditing: boolean) => void): void {
    this.editing.onChange(listener);
  }

  dispose(): void {
    this.mirror.dispose();
    this.component.dispose();
    this.container.classList.remove("workbench-grid");
  }

  private tellState(): void {
    mark(this.container, this.desk.book, this.locale, this);
  }

  private drawCells(): void {
    this.component.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 1_000,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (_cell, { row, col, subUnitId }) => {
        const sheet = this.desk.book.sheets.find(({ id }) => id === subUnitId);
        return sheet && drawnCell(sheet, row, col, this.locale);
      },
    });
  }
}
