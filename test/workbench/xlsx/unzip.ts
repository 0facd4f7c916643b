import JSZip from "jszip";
import { CAPS } from "../../../src/files/caps";
import { FileRefused } from "../../../src/files/fileRefused";
import { Turns } from "../../../src/turns/turns";
import { readWorkbookFile } from "../../../src/files/workbookFile";
import { openZip, unpacked, type FilePart } from "../../../src/files/zip";
import type { FileRefusal } from "../../../src/strings/fileRefusal";
import { UnreadableWorkbook, type UnreadableReason } from "./unreadable";

/**
 * The parts of a workbook that the workbench carries; the others are not even unpacked. What the add-in itself would
 * refuse to read of a file is refused here too, and for the same reasons: ExcelJS has no limits of its own, and runs out
 * of memory over a single cell in the last corner of a sheet.
 */
export async function unzip(bytes: Uint8Array): Promise<JSZip> {
  try {
    await readWorkbookFile(bytes);
    return await carriedParts(bytes);
  } catch (error) {
    if (error instanceof FileRefused) throw asUnreadable(error.refusal);
    throw error;
  }
}

const CARRIED =
  /^(\[content_types\]\.xml|_rels\/|docprops\/|xl\/(_rels\/|theme\/|worksheets\/|drawings\/|charts\/|webextensions\/|[^/]*$))/;

async function carriedParts(bytes: Uint8Array): Promise<JSZip> {
  const parts = [...openZip(bytes)].flatMap(([key, part]) => (CARRIED.test(key) ? [part] : []));
  if (parts.reduce((sum, { size }) => sum + size, 0) > CAPS.unpacked)
    throw new FileRefused({ code: "unpacksTooLarge" });
  const zip = new JSZip();
  for (const part of parts) zip.file(part.name, await contentOf(part));
  for (const relations of zip.file(/^xl\/worksheets\/_rels\//i))
    zip.file(relations.name, carriedRelations(await relations.async("string")));
  return zip;
}

async function contentOf(part: FilePart): Promise<Uint8Array> {
  const content = new Uint8Array(part.size);
  let at = 0;
  for await (const piece of unpacked(part, new Turns())) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

/** Of what a sheet refers to, links and drawings are carried. */
function carriedRelations(relations: string): string {
  return relations.replace(/<Relationship\b[^>]*>(<\/Relationship>)?/g, (relation) =>
    /Type="[^"]*\/(hyperlink|drawing)"/.test(relation) ? relation : "",
  );
}

function asUnreadable(refusal: FileRefusal): UnreadableWorkbook {
  return new UnreadableWorkbook(REASONS[refusal.code], "detail" in refusal ? refusal.detail : refusal.code);
}

const REASONS: Readonly<Record<FileRefusal["code"], UnreadableReason>> = {
  notGiven: "missing",
  empty: "empty",
  needsPassword: "encrypted",
  oldFormat: "old-format",
  notWorkbook: "not-xlsx",
  noWorksheets: "broken",
  unpacksTooLarge: "too-large",
  fileTooLarge: "too-large",
  tooManyCells: "too-large",
  tooManyMerges: "too-large",
  documentType: "broken",
  broken: "broken",
};
