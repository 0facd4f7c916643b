import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { BOOLEAN, type Content, NUMBER, isError } from "../../core/model/content";
import { type Border, type BorderEdge, type BorderLine, type CellStyle } from "../../core/model/style";

/** Our looks in the grid component's terms. Looks are shared between cells, so each is translated once per alignment. */
const TRANSLATED = new Map<HorizontalAlign, WeakMap<CellStyle, IStyleData>>();

export function lookOf(style: CellStyle, content: Content | undefined): IStyleData {
  const align = alignment(style, content);
  const known = TRANSLATED.get(align) ?? new WeakMap<CellStyle, IStyleData>();
  TRANSLATED.set(align, known);
  const look = known.get(style) ?? translated(style, align);
  known.set(style, look);
  return look;
}

const ALIGNMENTS: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Fill: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.CENTER,
};

/** "General": numbers to the right, truth values and errors in the middle, text to the left. */
function alignment({ horizontal }: CellStyle, content: Content | undefined): HorizontalAlign {
  const stated = ALIGNMENTS[horizontal];
  if (stated !== undefined) return stated;
  if (content?.t === NUMBER) return HorizontalAlign.RIGHT;
  const isCentred = content && (content.t === BOOLEAN || isError(content));
  return isCentred ? HorizontalAlign.CENTER : HorizontalAlign.LEFT;
}

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const SCRIPTS = {
  none: BaselineOffset.NORMAL,
  sub: BaselineOffset.SUBSCRIPT,
  super: BaselineOffset.SUPERSCRIPT,
} as const;

/** Pixels by which one step of indentation moves the text: three spaces of the default font. */
const INDENT = 9;
const PADDING = { t: 1, b: 3, l: 2, r: 2 };

function translated(style: CellStyle, align: HorizontalAlign): IStyleData {
  const isDoubled = style.underline.startsWith("Double");
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: {
      s: flag(style.underline !== "None"),
      ...(isDoubled ? { t: TextDecoration.DOUBLE } : {}),
    },
    st: { s: flag(style.strikethrough) },
    va: SCRIPTS[style.script],
    cl: { rgb: style.fontColor },
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    bd: borders(style),
    ht: align,
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    tb: style.wrap || align === HorizontalAlign.JUSTIFIED ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    // Excel counts degrees against the clock, the component with it.
    tr: style.rotation === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -style.rotation },
    pd: { ...PADDING, ...indentation(style, align) },
  };
}

function indentation({ indent }: CellStyle, align: HorizontalAlign): { l?: number; r?: number } {
  if (indent === 0) return {};
  const side = align === HorizontalAlign.RIGHT ? "r" : "l";
  return { [side]: PADDING[side] + indent * INDENT };
}

function flag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

const EDGES: Readonly<Record<BorderEdge, keyof IBorderData>> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
};

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

function borders({ borders: given }: CellStyle): IBorderData {
  const translatedBorders: IBorderData = {};
  for (const [edge, border] of Object.entries(given) as Array<[BorderEdge, Border | undefined]>) {
    if (border) translatedBorders[EDGES[edge]] = line(border);
  }
  return translatedBorders;
}

function line({ line: name, color }: Border): IBorderStyleData {
  return { s: LINES[name], cl: { rgb: color } };
}
