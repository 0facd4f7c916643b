import { element } from "./element";

/** The line under the ribbon: what is going on, or what went wrong. */
export class MessageLine {
  constructor(private readonly line: HTMLElement) {}

  say(...content: Array<Node | string>): void {
    this.show("", content);
  }

  sayError(...content: Array<Node | string>): void {
    this.show("error", content);
  }

  clear(): void {
    this.line.hidden = true;
  }

  private show(kind: string, content: Array<Node | string>): void {
    const close = element("button", { type: "button" }, "×");
    close.addEventListener("click", () => this.clear());
    this.line.className = kind;
    this.line.replaceChildren(...content, close);
    this.line.hidden = false;
  }
}
