import type { ChosenFile, ReadFile } from "../files/readFile";
import { readFile } from "../files/readFile";
import type { FileSheet } from "../files/fileSheet";
import type { Recognition } from "../reading/ballotTable";
import { inUnicode, legacyCells, type LegacyCell } from "../reading/cells/legacyTexts";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import { NO_CHOICES, type Choices } from "../reading/choices";
import { hiddenSheetsNotUsed, recognising } from "../reading/recognise";
import { Turns } from "../turns/turns";
import type { Staged } from "../turns/staged";
import type { FileRefusal } from "../strings/fileRefusal";
import type { Finding } from "../counting/finding";
import { ownAppendixIn } from "./ownAppendix";
import { choicesFor, type UnitAnswers } from "./answers";

/** A file of a unit, read as a workbook of its own. */
export interface UnitFile {
  readonly name: string;
  /** When it was last saved, in milliseconds since 1970. */
  readonly saved?: number;
  /** Its visible sheets, their texts in Unicode. */
  readonly sheets: readonly SheetSnapshot[];
  readonly recognition: Recognition;
  /** Hidden sheets that may hold people, with how many. */
  readonly hidden: readonly { readonly sheet: string; readonly people: number }[];
  /** The cells typed in a font from before Unicode, with how they were read. */
  readonly legacy: readonly LegacyCell[];
}

/** A file that was not read, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly saved?: number;
  readonly refusal: FileRefusal;
}

/** Reads a file that the clerk chose; `goesOn` is asked between two turns of the page, what it throws ends the reading. */
export async function readUnitFile(
  file: ChosenFile,
  answers: UnitAnswers,
  goesOn?: () => void,
): Promise<UnitFile | RefusedFile> {
  return new Turns(goesOn).finish(unitFileOf(await readFile(file, goesOn), answers));
}

/** What a file says by the clerk's answers: asked again after each of them, the file need not be opened again. */
export function* unitFileOf(file: ReadFile, answers: UnitAnswers): Staged<UnitFile | RefusedFile> {
  if ("refusal" in file) return file;
  const shown = file.sheets.filter(({ visibility }) => visibility === "visible").map(inItsLetters);
  const sheets = shown.flatMap(({ snapshot }) => snapshot ?? []);
  const repeating = shown.flatMap(({ snapshot, madeFor }) =>
    snapshot && madeFor !== undefined && MADE_OF_OTHERS.includes(madeFor) ? [snapshot] : [],
  );
  const others = file.sheets.filter(({ visibility }) => visibility !== "visible");
  const hidden = hiddenSheetsNotUsed(others.flatMap(({ snapshot }) => snapshot ?? []));
  return {
    name: file.name,
    saved: file.saved,
    sheets,
    recognition: withoutAppendixOf(
      sheets,
      yield* withoutRepeating(sheets, repeating, (read) =>
        answered(read, answers, { ...(answers.files[file.name] ?? NO_CHOICES), bases: {} }),
      ),
    ),
    hidden: hidden.filter(({ people }) => people > 0),
    legacy: shown.flatMap(({ legacy }) => legacy),
  };
}

/** A unit's own Phụ lục I is held against its list row by row when the units are put together: not here as well. */
function withoutAppendixOf(sheets: readonly SheetSnapshot[], recognition: Recognition): Recognition {
  const appendix = ownAppendixIn(sheets)?.sheet;
  const isOfAppendix = ({ code, cells: [cell] }: Finding) =>
    (code === "peopleDiffer" || code === "conclusionDiffers") && cell?.sheet === appendix;
  return { ...recognition, findings: recognition.findings.filter((finding) => !isOfAppendix(finding)) };
}

/** Documents that only repeat what stands on other sheets of their workbook. */
const MADE_OF_OTHERS: readonly string[] = ["results", "appendix"];

/** A unit may send the sheets we made along with its own, or alone: then they are all there is to read. */
function* withoutRepeating(
  sheets: readonly SheetSnapshot[],
  repeating: readonly SheetSnapshot[],
  read: (sheets: readonly SheetSnapshot[]) => Staged<Recognition>,
): Staged<Recognition> {
  if (repeating.length === 0) return yield* read(sheets);
  const own = yield* read(sheets.filter((sheet) => !repeating.includes(sheet)));
  return own.tables.length > 0 ? own : yield* read(sheets);
}

function inItsLetters({ snapshot, legacyTexts, madeFor }: FileSheet): {
  readonly snapshot?: SheetSnapshot;
  readonly madeFor?: string;
  readonly legacy: readonly LegacyCell[];
} {
  if (!snapshot || legacyTexts.length === 0) return { snapshot, madeFor, legacy: [] };
  const legacy = legacyCells(snapshot, legacyTexts);
  return { snapshot: inUnicode(snapshot, legacy), madeFor, legacy };
}

/** An answer may bring another question about, as a category does: asked until the answers tell no more. */
function* answered(
  sheets: readonly SheetSnapshot[],
  answers: UnitAnswers,
  choices: Choices,
): Staged<Recognition> {
  const recognition = yield* recognising(sheets, choices);
  const further = choicesFor(recognition.findings, answers, choices);
  return further ? yield* answered(sheets, answers, further) : recognition;
}
