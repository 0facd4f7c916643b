import { fileRefusalSentence, FILE_REFUSALS } from "../../src/strings/fileRefusals";
import type { FileRefusal } from "../../src/strings/fileRefusal";
import { CAPS } from "../../src/files/caps";
import { readFile, type ChosenFile } from "../../src/files/readFile";
import { craftedFile, sheetXml, workbookParts, zipped } from "./craftedFile";

const text = (content: string) => new TextEncoder().encode(content);
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, "utf16le")]);

function chosen(bytes: Uint8Array, size = bytes.length): ChosenFile {
  return { name: "Xã Lộc An.xlsx", size, arrayBuffer: async () => bytes.slice().buffer };
}

async function refusalOf(file: ChosenFile): Promise<FileRefusal | undefined> {
  const read = await readFile(file);
  return "refusal" in read ? read.refusal : undefined;
}

const ONE_CELL = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
const cells = (...addresses: string[]) =>
  sheetXml(
    addresses
      .map((address) => `<row r="${address.replace(/\D+/, "")}"><c r="${address}"><v>1</v></c></row>`)
      .join(""),
  );
const merged = (area: string) =>
  sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', `<mergeCells><mergeCell ref="${area}"/></mergeCells>`);

describe("a file is refused, and it is said why", () => {
  test.each<[string, Uint8Array, FileRefusal]>([
    ["no byte in it", new Uint8Array(), { code: "empty" }],
    ["text in columns", text("Họ tên;Số phiếu\nA;1"), { code: "notWorkbook" }],
    ["a page that calls itself .xlsx", text("<html><body></body></html>"), { code: "notWorkbook" }],
    ["Excel 97–2003", compound("Workbook"), { code: "oldFormat" }],
    ["Excel 5", compound("Book"), { code: "oldFormat" }],
    ["a Word document of 97–2003", compound("WordDocument"), { code: "notWorkbook" }],
    ["a password to open", compound("EncryptedPackage"), { code: "needsPassword" }],
    ["a zip of pictures", zipped({ "a.png": "…" }), { code: "notWorkbook" }],
    [
      "a Word document",
      zipped({ ...workbookParts(ONE_CELL), "xl/workbook.xml": "<w:document xmlns:w='x'/>" }),
      { code: "notWorkbook" },
    ],
    [
      "a document type",
      craftedFile(`<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>${ONE_CELL}`),
      { code: "documentType" },
    ],
    [
      "only a sheet of a chart",
      craftedFile(ONE_CELL, {
        "xl/_rels/workbook.xml.rels":
          workbookParts("")["xl/_rels/workbook.xml.rels"]?.toString().replace("/worksheet", "/chartsheet") ??
          "",
      }),
      { code: "noWorksheets" },
    ],
    [
      "a cell in the last corner",
      craftedFile(cells("A1", "XFD1048576")),
      { code: "tooManyCells", sheet: "Phiếu", cell: "XFD1048576" },
    ],
    [
      "a cell 200,000 rows below",
      craftedFile(cells("B1", "B200001")),
      { code: "tooManyCells", sheet: "Phiếu", cell: "B200001" },
    ],
    [
      "the whole sheet merged",
      craftedFile(merged("A1:XFD1048576")),
      { code: "tooManyMerges", sheet: "Phiếu" },
    ],
  ])("%s", async (_what, bytes, refusal) => {
    expect(await refusalOf(chosen(bytes))).toEqual(refusal);
  });

  test("more than 30 MB, before its bytes are asked for", async () => {
    const file = {
      ...chosen(new Uint8Array(), CAPS.file + 1),
      arrayBuffer: () => Promise.reject(new Error("asked for")),
    };
    expect(await refusalOf(file)).toEqual({ code: "fileTooLarge", most: 30_000_000 });
  });

  test("a file that is no longer there", async () => {
    const file = {
      ...chosen(new Uint8Array(), 10),
      arrayBuffer: () => Promise.reject(new Error("NotFoundError")),
    };
    expect(await refusalOf(file)).toEqual({ code: "notGiven" });
  });
});

describe("what is read instead of being refused", () => {
  test.each([
    ["one cell in the last corner, and nothing else", craftedFile(cells("XFD1048576"))],
    ["a whole column merged", craftedFile(merged("A1:A1048576"))],
    ["a sheet of 199,999 rows between two cells", craftedFile(cells("A1", "A200000"))],
    [
      "a thousand rows of which only the height is described",
      craftedFile(
        sheetXml(Array.from({ length: 1000 }, (_, row) => `<row r="${row + 1}" ht="20"/>`).join("")),
      ),
    ],
  ])("%s", async (_what, bytes) => {
    expect(await refusalOf(chosen(bytes))).toBeUndefined();
  });
});

/** The offset of a 32-bit number of an entry in the zip's directory: 24 the size unpacked, 16 the checksum. */
function patched(
  bytes: Uint8Array,
  part: string,
  offset: number,
  change: (number: number) => number,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = text(part);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (!name.every((byte, index) => copy[at + 46 + index] === byte)) continue;
    view.setUint32(at + offset, change(view.getUint32(at + offset, true)), true);
  }
  return copy;
}

describe("zip bombs", () => {
  const sheet = "xl/worksheets/sheet1.xml";
  const file = craftedFile(ONE_CELL, { "xl/media/image1.png": "x".repeat(1000) });

  test("a part that says it is larger than all may be is not unpacked", async () => {
    const bytes = patched(file, sheet, 24, () => CAPS.unpacked + 1);
    expect(await refusalOf(chosen(bytes))).toEqual({ code: "unpacksTooLarge" });
  });

  test("a part that unpacks to more than it says is given up there", async () => {
    const bytes = patched(craftedFile(sheetXml(" ".repeat(5_000_000))), sheet, 24, () => 1000);
    expect(await refusalOf(chosen(bytes))).toEqual({ code: "broken", detail: sheet });
  });

  test("a part that no sheet needs is never unpacked: it may say and hold what it will", async () => {
    const bytes = patched(
      patched(file, "xl/media/image1.png", 24, () => 2 ** 31),
      "xl/media/image1.png",
      16,
      () => 0,
    );
    expect(await refusalOf(chosen(bytes))).toBeUndefined();
  });

  test("more parts than any workbook has", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: CAPS.parts + 1 }, (_, index) => [`xl/${index}`, ""]),
    );
    expect(await refusalOf(chosen(zipped(parts)))).toEqual({ code: "unpacksTooLarge" });
  });

  test("elements inside one another without end", async () => {
    expect(await refusalOf(chosen(craftedFile(sheetXml("<a>".repeat(100_000)))))).toMatchObject({
      code: "broken",
    });
  });
});

describe("damage is never read around", () => {
  test("a changed byte that leaves good XML: the checksum tells", async () => {
    const bytes = patched(craftedFile(ONE_CELL), "xl/worksheets/sheet1.xml", 16, (sum) => sum ^ 1);
    expect(await refusalOf(chosen(bytes))).toEqual({ code: "broken", detail: "xl/worksheets/sheet1.xml" });
  });

  test.each([
    ["a row twice", '<row r="1"/><row r="1"/>'],
    ["a cell twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["a cell of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>12 phiếu</v></c></row>'],
    ["a text that is not there", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ["a look that is not there", '<row r="1"><c r="A1" s="7"><v>1</v></c></row>'],
    ["a place outside the sheet", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["an entity that nobody declared", '<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'],
    ["XML that is not closed", '<row r="1"><c r="A1"><v>1</v></c>'],
  ])("%s", async (_what, data) => {
    expect(await refusalOf(chosen(craftedFile(sheetXml(data))))).toMatchObject({ code: "broken" });
  });

  test("two sheets of one name, which could not be told apart", async () => {
    const twice =
      workbookParts("")
        ["xl/workbook.xml"]?.toString()
        .replace(/<sheet .*?\/>/, "$&$&") ?? "";
    expect(await refusalOf(chosen(craftedFile(ONE_CELL, { "xl/workbook.xml": twice })))).toMatchObject({
      code: "broken",
    });
  });
});

describe("the sentence", () => {
  const refusals: FileRefusal[] = [
    ...(["notGiven", "empty", "needsPassword", "oldFormat", "notWorkbook"] as const).map((code) => ({
      code,
    })),
    ...(["noWorksheets", "unpacksTooLarge", "documentType"] as const).map((code) => ({ code })),
    { code: "fileTooLarge", most: 30_000_000 },
    { code: "tooManyCells", sheet: "Phiếu", cell: "XFD1048576" },
    { code: "tooManyMerges", sheet: "Phiếu" },
    { code: "broken", detail: "xl/workbook.xml" },
  ];

  test("names the file and is one, for every reason and in both languages", () => {
    expect(refusals.map(({ code }) => code).sort()).toEqual(Object.keys(FILE_REFUSALS.vi).sort());
    for (const language of ["vi", "en"] as const)
      for (const refusal of refusals)
        expect(fileRefusalSentence("Xã A.xlsx", refusal, language)).toMatch(
          /^“Xã A\.xlsx” [\p{Ll}].+[^.]\.$/u,
        );
  });

  test("says how an old file is saved anew", () => {
    expect(fileRefusalSentence("Xã A.xls", { code: "oldFormat" }, "vi")).toBe(
      "“Xã A.xls” là tệp Excel đời cũ (.xls); mở bằng Excel, chọn Lưu thành → Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
    );
  });

  test("says the size in figures, and where a sheet reaches to", () => {
    expect(fileRefusalSentence("Xã A.xlsx", { code: "fileTooLarge", most: 30_000_000 }, "vi")).toContain(
      "lớn hơn 30 MB",
    );
    expect(
      fileRefusalSentence("Xã A.xlsx", { code: "tooManyCells", sheet: "Phiếu", cell: "XFD1048576" }, "vi"),
    ).toContain("“Phiếu” trải quá rộng (tới ô XFD1048576)");
  });
});
