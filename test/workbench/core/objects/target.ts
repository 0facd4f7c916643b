import { type Area } from "../model/address";
import { type Book } from "../model/book";
import { type Sheet } from "../model/sheet";
import { type CellStyle, type StyleChange, changing } from "../model/style";
import { HostError } from "../richapi/errors";

/** The cells an object stands for: one area for a Range, several for a RangeAreas. */
export class Target {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  /** The value common to all cells, or null if they differ: how Excel reports mixed looks. */
  common<T>(read: (style: CellStyle) => T): T | null {
    const values = new Set<T>();
    for (const area of this.areas) for (const style of this.sheet.stylesIn(area)) values.add(read(style));
    const [first] = values;
    return values.size === 1 && first !== undefined ? first : null;
  }

  restyle(change: StyleChange): void {
    this.refuseIfProtected();
    for (const area of this.areas) this.sheet.restyle(area, change);
  }

  patch(patch: Partial<CellStyle>): void {
    this.restyle(changing(patch));
  }

  /** A protected sheet takes no writes; its unlocked cells take values. */
  refuseIfProtected(isValueWrite = false): void {
    if (!this.sheet.protection) return;
    const unlocked = isValueWrite && this.common((style) => style.locked) === false;
    if (!unlocked) throw new HostError("AccessDenied");
  }
}
