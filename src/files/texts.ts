import type { Attributes } from "./xml";

/** A stretch of a text; where nothing is said of its font or of a line through it, it looks as the cell does. */
export interface TextRun {
  readonly text: string;
  readonly font: string | undefined;
  readonly struck: boolean | undefined;
}

/** A text of the file; `runs` only where its letters do not all look as the cell does. */
export interface FileText {
  readonly text: string;
  readonly runs?: readonly TextRun[];
}

/**
 * Collects one text: what stands in <t>, also of runs with a look of their own, never the phonetic guide <rPh>.
 */
export class TextCollector {
  private runs: TextRun[] = [];
  private hasLooks = false;
  private font: string | undefined;
  private struck: boolean | undefined;
  private inText = false;
  private inGuide = false;
  private pieces = "";

  open(name: string, attributes: Attributes): void {
    if (name === "t") this.inText = !this.inGuide;
    else if (name === "rPh") this.inGuide = true;
    else if (name === "r") [this.font, this.struck] = [undefined, undefined];
    else if (name === "rFont") this.font = attributes["val"];
    else if (name === "strike") this.struck = isOn(attributes["val"] ?? "1");
    else if (name === "rPr") [this.hasLooks, this.struck] = [true, false];
  }

  text(text: string): void {
    if (this.inText) this.pieces += text;
  }

  close(name: string): void {
    if (name === "rPh") this.inGuide = false;
    if (name !== "t" || !this.inText) return;
    this.runs.push({ text: unescaped(this.pieces), font: this.font, struck: this.struck });
    this.pieces = "";
    this.inText = false;
  }

  /** The text collected; the next one begins. */
  take(): FileText {
    const { runs, hasLooks } = this;
    this.runs = [];
    this.hasLooks = false;
    [this.font, this.struck] = [undefined, undefined];
    const text = runs.map((run) => run.text).join("");
    return hasLooks ? { text, runs } : { text };
  }
}

/** A truth value as XML has it. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** "_x000D_" stands for a character that XML does not hold. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
