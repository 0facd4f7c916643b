import { readFile } from "../../src/files/readFile";
import { craftedFile, relationships, sheetXml, type Parts } from "./craftedFile";

const SHEET = sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const CORE = "docProps/core.xml";

/** When a file with this account of itself was saved; on the disk it is of 2026. */
async function savedOf(core?: string, name = CORE): Promise<number | undefined> {
  const others: Parts =
    core === undefined
      ? {}
      : {
          "_rels/.rels": relationships({
            rId1: ["officeDocument", "xl/workbook.xml"],
            rId2: ["core-properties", CORE],
          }),
          [name]: core,
        };
  const bytes = craftedFile(SHEET, others);
  const read = await readFile({
    name: "Xã Lộc An.xlsx",
    size: bytes.length,
    lastModified: Date.UTC(2026, 0, 5),
    arrayBuffer: async () => bytes.slice().buffer,
  });
  if ("refusal" in read) throw new Error(read.refusal.code);
  return read.saved;
}

function coreOf(modified: string): string {
  return `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2019-01-01T00:00:00Z</dcterms:created>${modified}</cp:coreProperties>`;
}

test("a file was saved when it says so itself, whenever it was copied to the disk", async () => {
  const modified = "<dcterms:modified>2025-11-12T03:04:05Z</dcterms:modified>";
  expect(await savedOf(coreOf(modified))).toBe(Date.UTC(2025, 10, 12, 3, 4, 5));
});

test.each([
  ["says nothing of itself", undefined, CORE],
  ["says no time", coreOf(""), CORE],
  ["says something that is no time", coreOf("<dcterms:modified>hôm qua</dcterms:modified>"), CORE],
  ["has a broken account of itself", "<cp:coreProperties", CORE],
  ["lacks the part it names", coreOf(""), "docProps/app.xml"],
])("a file that %s is read, and was saved when it was written to the disk", async (_what, core, name) => {
  expect(await savedOf(core, name)).toBe(Date.UTC(2026, 0, 5));
});
