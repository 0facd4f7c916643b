import { craftedFile, sheetXml } from "../craftedFile";

/** Files that a unit may send instead of one that can be read, each with the code of its refusal. */
export const UNREADABLE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  empty: () => new Uint8Array(),
  needsPassword: () => compound("EncryptedPackage"),
  oldFormat: () => compound("Workbook"),
  notWorkbook: () => new TextEncoder().encode("Họ tên;Số phiếu\n"),
  broken: () => craftedFile(sheetXml('<row r="1"><c r="A1"><v>18</v></c></row>')).slice(0, -60),
  tooManyCells: () =>
    craftedFile(
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    ),
  tooManyMerges: () =>
    craftedFile(
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    ),
  documentType: () => craftedFile(`<!DOCTYPE worksheet SYSTEM "http://example.org/x">${sheetXml("")}`),
};

function compound(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...signature, ...Buffer.from(stream, "utf16le")]);
}
