import fc from "fast-check";
import { MAIN, relationships, sheetXml, workbookParts, zipped } from "./craftedFile";

/*
 * Workbooks as programs other than ours write them: the same kinds of cells in every form that the format allows.
 */

const NUMBERS = ["0", "18", "17.5", "-3", "1.5E+2", "0.69440000000000002", "1E-7"];
const TEXTS = [
  "Nguyễn Văn An",
  " hai  khoảng ",
  "H&amp;M &lt;1&gt;",
  "a_x000D_b",
  "=1+1",
  "'18",
  "12\n13",
  "Đ/c",
];
/** The workbench does not know escaped characters in a text that stands in its cell. */
const PLAIN_TEXTS = TEXTS.filter((text) => !text.includes("_x"));
const RICH =
  '<r><t xml:space="preserve">Tín </t></r><r><rPr><b/><rFont val="Arial"/></rPr><t>nhiệm</t></r><rPh sb="0" eb="1"><t>guide</t></rPh>';

/** What is written inside <c …>…</c>: type and content. */
const value = fc.oneof<fc.Arbitrary<readonly [type: string, content: string]>[]>(
  fc.constantFrom(...NUMBERS).map((number) => ["", `<v>${number}</v>`] as const),
  fc.constantFrom(...NUMBERS).map((number) => ["", `<f>A1+1</f><v>${number}</v>`] as const),
  fc.nat(TEXTS.length).map((index) => [' t="s"', `<v>${index}</v>`] as const),
  fc
    .constantFrom(...PLAIN_TEXTS)
    .map((text) => [' t="inlineStr"', `<is><t xml:space="preserve">${text}</t></is>`] as const),
  fc.constantFrom("chữ", "x").map((text) => [' t="str"', `<f>B1&amp;"x"</f><v>${text}</v>`] as const),
  fc.constantFrom("0", "1").map((truth) => [' t="b"', `<v>${truth}</v>`] as const),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((error) => [' t="e"', `<v>${error}</v>`] as const),
  fc.constant([' t="e"', "<f>1/0</f><v>#DIV/0!</v>"] as const),
  fc.constant(["", ""] as const),
);

/** Looks of the file: General, 0, 0.00%, a date, a format of its own, struck through. */
const LOOKS = 6;
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot; phiếu&quot;"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><strike/><name val="Calibri"/></font></fonts>
<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf numFmtId="9" fontId="0"/></cellStyleXfs>
<cellXfs count="${LOOKS}"><xf numFmtId="0" fontId="0"/><xf numFmtId="1" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;
const SHARED = `<sst xmlns="${MAIN}">${TEXTS.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}<si>${RICH}</si></sst>`;

const COLUMNS = 6;
const cell = fc.record({ value, look: fc.nat(LOOKS - 1), isThere: fc.boolean() });
const row = fc.record({
  cells: fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }),
  look: fc.option(fc.integer({ min: 1, max: LOOKS - 1 }), { nil: undefined, freq: 4 }),
  isHidden: fc.boolean(),
  isThere: fc.boolean(),
});
const merge = fc
  .tuple(fc.nat(5), fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(
    ([top, left, rows, columns]) => `${address(top, left)}:${address(top + rows - 1, left + columns - 1)}`,
  );

/** The part of a worksheet, for `writtenWorkbook`. */
export const writtenSheet = fc
  .record({
    top: fc.nat(3),
    rows: fc.array(row, { maxLength: 8 }),
    columnLooks: fc.array(fc.option(fc.nat(LOOKS - 1), { nil: undefined }), {
      minLength: COLUMNS,
      maxLength: COLUMNS,
    }),
    merge: fc.option(merge, { nil: undefined }),
  })
  .map(({ top, rows, columnLooks, merge: merged }) => {
    const data = rows.map((each, index) => rowXml(each, top + index)).join("");
    const columns = columnLooks.map((look, at) =>
      look === undefined ? "" : `<col min="${at + 1}" max="${at + 1}" width="9" style="${look}"/>`,
    );
    const cols = columns.some(Boolean) ? `<cols>${columns.join("")}</cols>` : "";
    const merges =
      merged && !/^([A-Z]+\d+):\1$/.test(merged)
        ? `<mergeCells><mergeCell ref="${merged}"/></mergeCells>`
        : "";
    return sheetXml(data, merges).replace("<sheetData>", `${cols}<sheetData>`);
  });

/** The bytes of a workbook of that one sheet. */
export function writtenWorkbook(sheet: string): Uint8Array {
  return zipped(
    workbookParts(sheet, {
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["styles", "styles.xml"],
        rId3: ["sharedStrings", "sharedStrings.xml"],
      }),
      "xl/styles.xml": STYLES,
      "xl/sharedStrings.xml": SHARED,
    }),
  );
}

interface WrittenRow {
  readonly cells: readonly {
    readonly value: readonly [type: string, content: string];
    readonly look: number;
    readonly isThere: boolean;
  }[];
  readonly look: number | undefined;
  readonly isHidden: boolean;
  readonly isThere: boolean;
}

function rowXml({ cells, look: ofRow, isHidden, isThere }: WrittenRow, at: number): string {
  if (!isThere) return "";
  const looks = ofRow === undefined ? "" : ` s="${ofRow}" customFormat="1"`;
  const written = cells.map((each, column) => {
    const [type, content] = each.value;
    // ExcelJS drops a blank cell whose look is the ordinary one.
    if (!each.isThere || (content === "" && each.look === 0)) return "";
    // The workbench reads dates through ExcelJS: to the millisecond, and not what a formula gives instead.
    const isDate = each.look === 3 && type === "";
    const look = each.look === 3 && content.includes("<f>") && !isDate ? 0 : each.look;
    const exact = isDate ? content.replace(/<v>-?[\d.E+-]+<\/v>/, "<v>45730.5</v>") : content;
    return `<c r="${address(at, column)}" s="${look}"${type}>${exact}</c>`;
  });
  // ExcelJS drops a row without cells.
  if (!written.some(Boolean)) return "";
  return `<row r="${at + 1}"${isHidden ? ' hidden="1"' : ""}${looks}>${written.join("")}</row>`;
}

function address(at: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${at + 1}`;
}
