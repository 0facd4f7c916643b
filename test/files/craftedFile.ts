import { strToU8, zipSync, type Zippable } from "fflate";

/** Parts by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of a zip with these parts. */
export function zipped(parts: Parts, { level = 6 }: { readonly level?: 0 | 6 } = {}): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    entries[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(entries, { level, mtime: "2026-01-05T00:00:00Z" });
}

/** The parts of a workbook of one sheet "Phiếu", written by hand; some can be replaced or added. */
export function workbookParts(sheet: string, others: Parts = {}): Parts {
  return {
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Phiếu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] }),
    "xl/worksheets/sheet1.xml": sheet,
    ...others,
  };
}

export function relationships(
  targets: Readonly<Record<string, readonly [kind: string, target: string]>>,
): string {
  const each = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

/** A worksheet's part: what stands in <sheetData>, and what follows it. */
export function sheetXml(data: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** The bytes of a workbook of one sheet. */
export function craftedFile(sheet: string, others: Parts = {}): Uint8Array {
  return zipped(workbookParts(sheet, others));
}
