import type { Container } from "./container";
import { isOn } from "./texts";
import type { Attributes } from "./xml";

/** What is told of a cell's look. */
export interface CellLook {
  /** In en-US form. */
  readonly numberFormat: string;
  readonly font: string | undefined;
  readonly struck: boolean;
}

export const PLAIN_LOOK: CellLook = { numberFormat: "General", font: undefined, struck: false };

/** The looks that cells, rows and columns refer to by number. */
export async function readLooks(container: Container, key: string): Promise<readonly CellLook[]> {
  const reader = new LooksReader();
  await container.read(key, reader);
  return reader.looks();
}

type Font = Pick<CellLook, "font" | "struck">;

class LooksReader {
  private readonly formats = new Map(BUILT_IN_FORMATS);
  private readonly fonts: Font[] = [];
  private readonly cells: { readonly format: number; readonly font: number }[] = [];
  /** Inside <fonts> or <cellXfs>; fonts and looks that stand elsewhere are of other things. */
  private list: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "fonts" || name === "cellXfs") this.list = name;
    else if (name === "numFmt") this.addFormat(attributes);
    else if (this.list === "fonts") this.openInFonts(name, attributes);
    else if (this.list === "cellXfs" && name === "xf")
      this.cells.push({
        format: Number(attributes["numFmtId"] ?? 0),
        font: Number(attributes["fontId"] ?? 0),
      });
  }

  close(name: string): void {
    if (name === this.list) this.list = undefined;
  }

  looks(): readonly CellLook[] {
    return this.cells.map(({ format, font }) => ({
      numberFormat: this.formats.get(format) ?? PLAIN_LOOK.numberFormat,
      ...(this.fonts[font] ?? PLAIN_LOOK),
    }));
  }

  private addFormat({ numFmtId, formatCode }: Attributes): void {
    if (this.list === undefined && formatCode) this.formats.set(Number(numFmtId), formatCode);
  }

  private openInFonts(name: string, attributes: Attributes): void {
    if (name === "font") this.fonts.push({ font: undefined, struck: false });
    const last = this.fonts.pop();
    if (!last) return;
    const struck = name === "strike" ? isOn(attributes["val"] ?? "1") : last.struck;
    this.fonts.push({ font: name === "name" ? attributes["val"] : last.font, struck });
  }
}

/** The formats that have a number but do not stand in the file (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: readonly (readonly [number, string])[] = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];
