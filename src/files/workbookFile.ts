import { CAPS } from "./caps";
import { Container, type Relationship } from "./container";
import { broken, FileRefused } from "./fileRefused";
import { fileSheet, type FileSheet, type Visibility } from "./fileSheet";
import { PLAIN_LOOK, readLooks } from "./looks";
import { SheetReader, type FileContext } from "./sheetReader";
import { readSharedTexts } from "./sharedTexts";
import { isOn } from "./texts";
import { Turns } from "../turns/turns";
import type { Attributes } from "./xml";

/** The beginning of the container of Excel 97–2003, in which encrypted workbooks are wrapped too. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** What a workbook file holds. */
export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  /** When it was last saved by its own account, in milliseconds since 1970. */
  readonly saved?: number;
}

/**
 * Reads the worksheets of an .xlsx or .xlsm: values and last results only. Nothing is executed, no link is followed, and
 * parts that no worksheet needs (pictures, macros, what is embedded) are not even unpacked. Throws FileRefused, or what
 * `goesOn` throws, which is asked many times a second.
 */
export async function readWorkbookFile(bytes: Uint8Array, goesOn?: () => void): Promise<WorkbookFile> {
  refuseOthers(bytes);
  const container = new Container(bytes, new Turns(goesOn));
  const root = await container.relationshipsOf("");
  const workbook = root.find(({ kind }) => kind === "officeDocument")?.target;
  if (workbook === undefined || !container.has(workbook)) throw new FileRefused({ code: "notWorkbook" });
  if (workbook.endsWith(".bin")) throw new FileRefused({ code: "notWorkbook" });
  const { sheets, asksToCalculate, made } = await readSheetList(container, workbook);
  const relationships = await container.relationshipsOf(workbook);
  const file: FileContext = {
    ...(await readReferredTo(container, relationships)),
    asksToCalculate,
    spent: { cells: 0, area: 0, merges: 0, mergedCells: 0 },
  };
  const worksheets = sheets
    .flatMap((sheet) => worksheet(sheet, relationships))
    .map((sheet) => ({ ...sheet, madeFor: made.get(sheet.name) }));
  if (worksheets.length === 0) throw new FileRefused({ code: "noWorksheets" });
  refuseDoubles(worksheets);
  const read: FileSheet[] = [];
  for (const sheet of worksheets) read.push(await readSheet(container, sheet, file));
  return { sheets: read, saved: await savedAt(container, root) };
}

/** A file whose account of itself is missing or broken is read all the same: nothing is counted of it. */
async function savedAt(container: Container, root: readonly Relationship[]): Promise<number | undefined> {
  const part = root.find(({ kind }) => kind === "core-properties")?.target;
  if (part === undefined || !container.has(part)) return undefined;
  let isModified = false;
  let written = "";
  try {
    await container.read(part, {
      ofEveryVocabulary: true,
      open: (name) => (isModified = name === "modified"),
      text: (text) => {
        if (isModified && written.length < LONGEST_TIME) written += text;
      },
      close: () => (isModified = false),
    });
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
  const time = Date.parse(written.trim());
  return Number.isNaN(time) ? undefined : time;
}

/** "2025-11-12T03:04:05.000+07:00" */
const LONGEST_TIME = 40;

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefused({ code: "empty" });
  if (bytes.length > CAPS.file) throw new FileRefused({ code: "fileTooLarge", most: CAPS.file });
  if (begins(bytes, COMPOUND_FILE)) throw new FileRefused({ code: compoundFile(bytes) });
  if (!begins(bytes, ZIP)) throw new FileRefused({ code: "notWorkbook" });
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** By the names of the streams in it. */
function compoundFile(bytes: Uint8Array): "needsPassword" | "oldFormat" | "notWorkbook" {
  const text = new TextDecoder("utf-16le").decode(bytes);
  if (text.includes("EncryptedPackage")) return "needsPassword";
  return /(Workb|B)ook/.test(text) ? "oldFormat" : "notWorkbook";
}

interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

interface Worksheet extends Pick<FileSheet, "madeFor"> {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

/** The part of a sheet; sheets of charts, dialogs and macros hold no cells. */
function worksheet(
  { name, visibility, relationship }: ListedSheet,
  relationships: readonly Relationship[],
): Worksheet[] {
  const { kind, target } = relationships.find(({ id }) => id === relationship) ?? {};
  if (kind === undefined || target === undefined) throw broken(`sheet ${name}`);
  return kind === "worksheet" ? [{ name, visibility, part: target }] : [];
}

/** Two sheets of one name, or of one part, could not be told apart: people would be mixed, or counted twice. */
function refuseDoubles(sheets: readonly Worksheet[]): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const parts = new Set(sheets.map(({ part }) => part));
  if (names.size < sheets.length || parts.size < sheets.length) throw broken("two sheets of one name");
}

interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly asksToCalculate: boolean;
  /** What sheets that the add-in made are for, by their names. */
  readonly made: ReadonlyMap<string, string>;
}

/** The hidden name by which a sheet that we made is known again: "TinNhiem.results.1…" (excel/mark.ts). */
const MARK = /^TinNhiem\.(\w+)\.\d/;

async function readSheetList(container: Container, workbook: string): Promise<SheetList> {
  const sheets: ListedSheet[] = [];
  const made = new Map<string, string>();
  let purpose: string | undefined;
  let reference = "";
  let isWorkbook: boolean | undefined;
  let asksToCalculate = false;
  await container.read(workbook, {
    open: (name, attributes) => {
      isWorkbook ??= name === "workbook";
      if (name === "sheet") sheets.push(listedSheet(attributes));
      else if (name === "calcPr") asksToCalculate = isOn(attributes["fullCalcOnLoad"]);
      else if (name === "definedName") {
        [, purpose] = MARK.exec(attributes["name"] ?? "") ?? [];
        reference = "";
      }
    },
    text: (text) => {
      if (purpose !== undefined) reference += text;
    },
    close: () => {
      if (purpose !== undefined) made.set(sheetNamed(reference), purpose);
      purpose = undefined;
    },
  });
  if (!isWorkbook) throw new FileRefused({ code: "notWorkbook" });
  return { sheets, asksToCalculate, made };
}

/** The sheet of "'Phụ lục I'!$A$1". */
function sheetNamed(reference: string): string {
  const sheet = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  return sheet.replace(/^'|'$/g, "").replace(/''/g, "'");
}

function listedSheet(attributes: Attributes): ListedSheet {
  const { name = "", state } = attributes;
  const [, relationship = ""] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
  return { name, visibility: state === "hidden" || state === "veryHidden" ? state : "visible", relationship };
}

async function readReferredTo(
  container: Container,
  relationships: readonly Relationship[],
): Promise<Pick<FileContext, "shared" | "looks">> {
  const partOf = (wanted: string) => relationships.find(({ kind }) => kind === wanted)?.target;
  const [styles, texts] = [partOf("styles"), partOf("sharedStrings")];
  return {
    looks: styles === undefined ? [PLAIN_LOOK] : await readLooks(container, styles),
    shared: texts === undefined ? [] : await readSharedTexts(container, texts),
  };
}

async function readSheet(
  container: Container,
  { name, visibility, part, madeFor }: Worksheet,
  file: FileContext,
): Promise<FileSheet> {
  const reader = new SheetReader(name, file);
  await container.read(part, reader);
  const { rows = 0, columns = 0 } = reader.filled.found ?? {};
  file.spent.area += rows * columns;
  const sheet = await fileSheet(name, visibility, { read: reader, turns: container.turns });
  return madeFor === undefined ? sheet : { ...sheet, madeFor };
}
