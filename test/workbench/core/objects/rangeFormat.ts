import { type Border, type BorderEdge, type BorderLine, changingBorder } from "../model/style";
import { type Area } from "../model/address";
import { shownText } from "../model/numberText";
import { HostError } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { color, integer, number, oneOf, text, truth } from "./arguments";
import { Target } from "./target";
import { pixelsOfCharacters, pointsOfPixels, rowHeightEstimate } from "./sizes";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export class RangeFormat extends HostObject {
  readonly typeName = "RangeFormat";

  constructor(private readonly target: Target) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.target);
  }

  get Font(): RangeFont {
    return new RangeFont(this.target);
  }

  get Borders(): RangeBorders {
    return new RangeBorders(this.target);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.target);
  }

  get HorizontalAlignment(): string | null {
    return this.target.common((style) => style.horizontal);
  }
  set HorizontalAlignment(value: unknown) {
    this.target.patch({ horizontal: oneOf(value, HORIZONTAL) });
  }

  get VerticalAlignment(): string | null {
    return this.target.common((style) => style.vertical);
  }
  set VerticalAlignment(value: unknown) {
    this.target.patch({ vertical: oneOf(value, VERTICAL) });
  }

  get WrapText(): boolean | null {
    return this.target.common((style) => style.wrap);
  }
  set WrapText(value: unknown) {
    this.target.patch({ wrap: truth(value) });
  }

  get ShrinkToFit(): boolean | null {
    return this.target.common((style) => style.shrink);
  }
  set ShrinkToFit(value: unknown) {
    this.target.patch({ shrink: truth(value) });
  }

  get IndentLevel(): number | null {
    return this.target.common((style) => style.indent);
  }
  set IndentLevel(value: unknown) {
    this.target.patch({ indent: number(integer(value), 0, 250) });
  }

  get TextOrientation(): number | null {
    return this.target.common((style) => style.rotation);
  }
  set TextOrientation(value: unknown) {
    const degrees = integer(value);
    this.target.patch({ rotation: degrees === 180 ? 180 : number(degrees, -90, 90) });
  }

  get ColumnWidth(): number | null {
    const { sheet } = this.target;
    const standard = pointsOfPixels(pixelsOfCharacters(sheet.standardWidth));
    return this.commonLine("column", "columns", (index) =>
      sheet.isColumnHidden(index) ? 0 : (sheet.columnFormats.get(index)?.size ?? standard),
    );
  }
  set ColumnWidth(value: unknown) {
    const size = number(value, 0, 1_342.5);
    this.target.refuseIfProtected();
    for (const area of this.target.areas)
      this.target.sheet.resizeColumns(area, size === 0 ? { hidden: true } : { size, hidden: false });
  }

  get RowHeight(): number | null {
    const { sheet } = this.target;
    return this.commonLine("row", "rows", (index) =>
      sheet.isRowHidden(index)
        ? 0
        : (sheet.rowFormats.get(index)?.size ?? rowHeightEstimate(sheet, index, this.target.book.locale)),
    );
  }
  set RowHeight(value: unknown) {
    const size = number(value, 0, 409.5);
    this.target.refuseIfProtected();
    for (const area of this.target.areas)
      this.target.sheet.resizeRows(area, size === 0 ? { hidden: true } : { size, hidden: false });
  }

  private commonLine(
    start: "row" | "column",
    count: "rows" | "columns",
    size: (index: number) => number,
  ): number | null {
    const sizes = new Set<number>();
    for (const area of this.target.areas) {
      for (let index = area[start]; index < area[start] + area[count] && sizes.size < 2; index++)
        sizes.add(size(index));
    }
    const [first] = sizes;
    return sizes.size === 1 && first !== undefined ? first : null;
  }

  /** An estimate: 7 pixels for each character of the longest unwrapped text at 11 points, and room for wide letters. */
  async AutofitColumns(): Promise<void> {
    this.target.refuseIfProtected();
    const { sheet, book } = this.target;
    // The results of formulas count, not what stood there before.
    await book.settle();
    const widest = new Map<number, number>();
    for (const area of this.target.areas) {
      const inColumns: Area = { ...area, row: 0, rows: 1_048_576 };
      sheet.contents.forEachIn(area.rows === 1 ? area : inColumns, (content, row, column) => {
        const style = sheet.styleAt(row, column);
        if (style.wrap || sheet.mergeAt(row, column)) return;
        const pixels =
          (shownText(content, style.numberFormat, book.locale).length * 7 * style.fontSize) / 11 + 12;
        widest.set(column, Math.max(widest.get(column) ?? 0, Math.ceil(pixels)));
      });
    }
    for (const [column, pixels] of widest) {
      sheet.resizeColumns({ row: 0, column, rows: 1, columns: 1 }, { size: pointsOfPixels(pixels) });
    }
  }

  /** Makes the heights automatic again: Excel and LibreOffice compute them when they open the file. */
  AutofitRows(): void {
    this.target.refuseIfProtected();
    for (const area of this.target.areas) this.target.sheet.resizeRows(area, { size: undefined });
  }
}

export class RangeFill extends HostObject {
  readonly typeName = "RangeFill";

  constructor(private readonly target: Target) {
    super();
  }

  /** A cell without fill reports white, as in Excel. */
  get Color(): string | null {
    return this.target.common((style) => style.fill ?? "#FFFFFF");
  }
  set Color(value: unknown) {
    this.target.patch({ fill: color(value) });
  }

  Clear(): void {
    this.target.patch({ fill: undefined });
  }
}

export class RangeFont extends HostObject {
  readonly typeName = "RangeFont";

  constructor(private readonly target: Target) {
    super();
  }

  get Name(): string | null {
    return this.target.common((style) => style.fontName);
  }
  set Name(value: unknown) {
    this.target.patch({ fontName: text(value) });
  }

  get Size(): number | null {
    return this.target.common((style) => style.fontSize);
  }
  set Size(value: unknown) {
    this.target.patch({ fontSize: number(value, 1, 409) });
  }

  get Color(): string | null {
    return this.target.common((style) => style.fontColor);
  }
  set Color(value: unknown) {
    this.target.patch({ fontColor: color(value) });
  }

  get Bold(): boolean | null {
    return this.target.common((style) => style.bold);
  }
  set Bold(value: unknown) {
    this.target.patch({ bold: truth(value) });
  }

  get Italic(): boolean | null {
    return this.target.common((style) => style.italic);
  }
  set Italic(value: unknown) {
    this.target.patch({ italic: truth(value) });
  }

  get Underline(): string | null {
    return this.target.common((style) => style.underline);
  }
  set Underline(value: unknown) {
    this.target.patch({ underline: oneOf(value, UNDERLINES) });
  }

  get Strikethrough(): boolean | null {
    return this.target.common((style) => style.strikethrough);
  }
  set Strikethrough(value: unknown) {
    this.target.patch({ strikethrough: truth(value) });
  }

  get Subscript(): boolean | null {
    return this.target.common((style) => style.script === "sub");
  }
  set Subscript(value: unknown) {
    this.target.patch({ script: truth(value) ? "sub" : "none" });
  }

  get Superscript(): boolean | null {
    return this.target.common((style) => style.script === "super");
  }
  set Superscript(value: unknown) {
    this.target.patch({ script: truth(value) ? "super" : "none" });
  }
}

export class FormatProtection extends HostObject {
  readonly typeName = "FormatProtection";

  constructor(private readonly target: Target) {
    super();
  }

  get Locked(): boolean | null {
    return this.target.common((style) => style.locked);
  }
  set Locked(value: unknown) {
    this.target.patch({ locked: truth(value) });
  }

  get FormulaHidden(): boolean | null {
    return this.target.common((style) => style.formulaHidden);
  }
  set FormulaHidden(value: unknown) {
    this.target.patch({ formulaHidden: truth(value) });
  }
}

// Borders

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

/** Excel's pair of style and weight for each line of the file format. */
const LINES: Readonly<Record<BorderLine, { style: string; weight: string }>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export class RangeBorders extends HostCollection {
  readonly typeName = "RangeBorderCollection";

  constructor(private readonly target: Target) {
    super();
  }

  get Count(): number {
    return SIDES.length;
  }

  children(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.target, side));
  }

  GetItem(side: unknown): RangeBorder {
    return new RangeBorder(this.target, oneOf(side, SIDES));
  }

  GetItemAt(index: unknown): RangeBorder {
    const side = SIDES[integer(index)];
    if (!side) throw new HostError("InvalidArgument");
    return new RangeBorder(this.target, side);
  }
}

/** One side of a range: the outer edge, or all the lines inside. */
export class RangeBorder extends HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    private readonly target: Target,
    private readonly side: Side,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string | null {
    return this.common((border) => (border ? LINES[border.line].style : "None"));
  }
  set Style(value: unknown) {
    const style = oneOf(value, STYLES);
    this.draw((border) => {
      if (style === "None") return undefined;
      return { color: border?.color ?? "#000000", line: lineFor(style, border && LINES[border.line].weight) };
    });
  }

  get Weight(): string | null {
    return this.common((border) => (border ? LINES[border.line].weight : "Thin"));
  }
  set Weight(value: unknown) {
    const weight = oneOf(value, WEIGHTS);
    this.draw((border) => ({
      color: border?.color ?? "#000000",
      line: lineFor(border && LINES[border.line].style, weight),
    }));
  }

  get Color(): string | null {
    return this.common((border) => border?.color ?? "#000000");
  }
  set Color(value: unknown) {
    const wanted = color(value);
    this.draw((border) => ({ line: border?.line ?? "thin", color: wanted }));
  }

  private common<T>(read: (border: Border | undefined) => T): T | null {
    const values = new Set<T>();
    for (const { area, edge } of this.strips()) {
      for (const style of this.target.sheet.stylesIn(area)) values.add(read(style.borders[edge]));
    }
    const [first] = values;
    if (values.size === 0) return read(undefined);
    return values.size === 1 && first !== undefined ? first : null;
  }

  private draw(next: (border: Border | undefined) => Border | undefined): void {
    this.target.refuseIfProtected();
    for (const { area, edge } of this.strips()) {
      this.target.sheet.restyle(area, (style) => changingBorder(edge, next(style.borders[edge]))(style));
    }
  }

  private strips(): Array<{ area: Area; edge: BorderEdge }> {
    return this.target.areas.flatMap((area) => stripsOf(area, this.side));
  }
}

function lineFor(style: string | undefined, weight: string | undefined): BorderLine {
  const lines = Object.entries(LINES) as Array<[BorderLine, { style: string; weight: string }]>;
  const exact = lines.find(([, line]) => line.style === style && line.weight === weight);
  const sameStyle = lines.find(([name, line]) => line.style === style && name !== "hair");
  return (exact ?? sameStyle)?.[0] ?? lines.find(([, line]) => line.weight === weight)?.[0] ?? "thin";
}

/** The cells a side touches and the edge of each; an inner line is drawn on both cells it lies between. */
function stripsOf(area: Area, side: Side): Array<{ area: Area; edge: BorderEdge }> {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: "right" }];
    case "DiagonalDown":
      return [{ area, edge: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, edge: "diagonalUp" }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { area: { ...area, rows: rows - 1 }, edge: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { area: { ...area, columns: columns - 1 }, edge: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, edge: "left" },
      ];
  }
}
