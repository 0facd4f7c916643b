import { HoverManagerService } from "@univerjs/sheets-ui";
import { isError } from "../../core/model/content";
import { type Component } from "./component";
import { type Desk } from "./grid";

const DISTANCE = 8;

/** Shows the message behind an error while the pointer is over its cell, as Excel does. */
export class ErrorTip {
  private readonly tip = document.createElement("div");

  constructor(
    component: Component,
    private readonly container: HTMLElement,
    private readonly desk: Desk,
  ) {
    this.tip.className = "grid-tip";
    this.tip.setAttribute("role", "tooltip");
    component.get(HoverManagerService).currentCell$.subscribe((cell) => {
      const problem = cell ? this.problemAt(cell.location) : undefined;
      if (cell && problem !== undefined)
        this.show(problem, cell.position.endX, cell.position.startY, component);
      else this.tip.remove();
    });
  }

  private problemAt({
    subUnitId,
    row,
    col,
  }: {
    subUnitId: string;
    row: number;
    col: number;
  }): string | undefined {
    const content = this.desk.book.sheets.find(({ id }) => id === subUnitId)?.contentAt(row, col);
    return content && isError(content) ? content.problem : undefined;
  }

  /** The place is counted from the canvas, the tip's from the container. */
  private show(text: string, x: number, y: number, { render }: Component): void {
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    const container = this.container.getBoundingClientRect();
    this.tip.textContent = text;
    this.tip.style.left = `${x + (canvas?.left ?? 0) - container.left + DISTANCE}px`;
    this.tip.style.top = `${y + (canvas?.top ?? 0) - container.top}px`;
    this.container.append(this.tip);
  }
}
