import { areaName } from "../../core/model/address";
import { type Book } from "../../core/model/book";
import { type Locale, shownText } from "../../core/model/numberText";
import { shownInEditor } from "./editing";

/**
 * What is drawn on a canvas, in words for whoever cannot see it: on the container `data-sheet`, `data-selection` ("B5",
 * "A1:C3"), `data-text` (what the selected cell shows), `data-edited` (what the formula bar shows), `data-problem` (the
 * message behind its error), `data-editing`, and `data-drawn`: "true" when fonts are there and every change is drawn.
 */
export function mark(
  container: HTMLElement,
  book: Book,
  locale: Locale,
  state: { isEditing: boolean },
): void {
  const { sheet, area } = book.selection;
  const content = sheet.contentAt(area.row, area.column);
  const { numberFormat } = sheet.styleAt(area.row, area.column);
  Object.assign(container.dataset, {
    sheet: sheet.name,
    selection: areaName(area),
    text: shownText(content, numberFormat, locale),
    edited: shownInEditor(sheet, area.row, area.column, locale).text,
    problem: content?.problem ?? "",
    editing: String(state.isEditing),
  });
}

/** Says that there is something to draw, and two frames later, when the canvas has it, that it is drawn. */
export class Drawing {
  private turn = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly isSettled: () => boolean,
  ) {}

  begin(): void {
    const turn = ++this.turn;
    this.container.dataset["drawn"] = "false";
    const look = () => {
      if (turn !== this.turn) return;
      if (this.isSettled()) this.container.dataset["drawn"] = "true";
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  }
}
