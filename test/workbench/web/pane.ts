import { type FramePlace } from "./bench";
import { element } from "./element";

/** Widths Excel lets a pane have on a clerk's screen; in CSS pixels. */
export const PANE_WIDTH = { narrowest: 320, usual: 350, widest: 450 } as const;

/** The task pane: a frame that stays alive when the pane is closed, for the runtime is shared. */
export class Pane implements FramePlace {
  readonly holder = element("div", { className: "holder" });
  private readonly heading = element("h2");
  private readonly closeButton = element("button", { type: "button", className: "close" }, "×");
  private readonly edge = element("div", { className: "edge" });

  constructor(
    private readonly container: HTMLElement,
    close: () => void,
  ) {
    const title = element("header", {}, this.heading, this.closeButton);
    container.append(this.edge, title, this.holder);
    this.closeButton.addEventListener("click", close);
    this.edge.addEventListener("pointerdown", (down) => this.drag(down));
    this.width = PANE_WIDTH.usual;
  }

  name(title: string, close: string): void {
    this.heading.textContent = title;
    this.closeButton.title = close;
    this.closeButton.ariaLabel = close;
  }

  show(visible: boolean): void {
    this.container.hidden = !visible;
  }

  get width(): number {
    return this.container.offsetWidth;
  }

  set width(pixels: number) {
    const { narrowest, widest } = PANE_WIDTH;
    this.container.style.width = `${Math.min(widest, Math.max(narrowest, pixels))}px`;
  }

  /** After the frame comes the beginning of the page, before it the pane's own button. */
  focusBeside(backwards: boolean): void {
    const next = backwards ? this.closeButton : document.querySelector("button");
    next?.focus();
  }

  private drag(down: PointerEvent): void {
    const { width } = this;
    const move = ({ clientX }: PointerEvent) => (this.width = width + down.clientX - clientX);
    this.edge.setPointerCapture(down.pointerId);
    this.edge.addEventListener("pointermove", move);
    this.edge.addEventListener(
      "lostpointercapture",
      () => this.edge.removeEventListener("pointermove", move),
      {
        once: true,
      },
    );
  }
}
