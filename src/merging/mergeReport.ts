import type { CellRef } from "../counting/cell";
import type { Arrival } from "./arrival";
import { arrivalsIn } from "./arrival";
import { appendixFindings } from "./appendixFindings";
import { sentAppendices, sentAppendixFindings, type SentAppendix } from "./appendixSums";
import { comparedFindings } from "./comparedFindings";
import { nearestTo, unitOfFileName, type ExpectedUnit } from "./expected";
import { severityOf, isUnread, type MergeFinding } from "./mergeFinding";
import { sharedPeople } from "./sharedPeople";
import { twiceFindings } from "./twiceFindings";
import type { RefusedFile, UnitFile } from "./unitFile";
import { isSameUnit } from "../words/unitNames";

/** What came of the units that were expected. Nothing of it is merged before it is accepted. */
export interface MergeReport {
  readonly expected: readonly ExpectedUnit[];
  /** In the order of the files; a unit with two files is here twice. */
  readonly arrivals: readonly Arrival[];
  /** The units' own Phụ lục I. */
  readonly appendices: readonly SentAppendix[];
  /** By file and cell; what is about no file comes last. */
  readonly findings: readonly MergeFinding[];
  /** Units on the list of which nothing came that was read. */
  readonly missing: readonly ExpectedUnit[];
}

/** Holds what came against what was expected, and each unit against the rest. An empty list expects nobody in particular. */
export function mergeReport(
  files: readonly (UnitFile | RefusedFile)[],
  expected: readonly ExpectedUnit[],
): MergeReport {
  const read = files.filter((file): file is UnitFile => "recognition" in file);
  const arrivals = read.flatMap((file) => arrivalsIn(file, expected));
  const appendices = sentAppendices(read, arrivals, expected);
  const missing = expected.filter((unit) => !arrivals.some(({ name }) => isSameUnit(name, unit)));
  const all = [
    ...files.flatMap((file) => fileFindings(file, arrivals, appendices)),
    ...sentAppendixFindings(appendices, arrivals),
    ...arrivals.flatMap((arrival) => unitFindings(arrival, missing)),
    ...twiceFindings(arrivals),
    ...sharedPeople(arrivals),
    ...read.flatMap((file) => appendixFindings(file, arrivals)),
    ...comparedFindings(arrivals),
  ];
  const lost = missing.map((unit) => missingFinding(unit, files, arrivals, expected));
  return { expected, arrivals, appendices, findings: [...inOrder(all, files), ...lost], missing };
}

/** The units that can be merged without a word: nothing is to be answered about them. */
export function readyArrivals({ arrivals, findings }: MergeReport): readonly Arrival[] {
  const asked = new Set(
    findings.filter((finding) => severityOf(finding) === "error").flatMap((finding) => finding.arrivals),
  );
  return arrivals.filter(({ key }) => !asked.has(key));
}

/** Those that the clerk may accept as they are: everyone in them was read. */
export function acceptableArrivals({ arrivals, findings }: MergeReport): readonly Arrival[] {
  const unread = new Set(findings.filter(isUnread).flatMap((finding) => finding.arrivals));
  return arrivals.filter(({ key }) => !unread.has(key));
}

function fileFindings(
  file: UnitFile | RefusedFile,
  all: readonly Arrival[],
  appendices: readonly SentAppendix[],
): readonly MergeFinding[] {
  const of = { file: file.name };
  if ("refusal" in file)
    return [{ code: "fileRefused", ...of, cells: [], arrivals: [], details: { refusal: file.refusal } }];
  const own = all.filter((arrival) => arrival.file === file);
  const keys = own.map(({ key }) => key);
  const { recognition, hidden, legacy } = file;
  const hasAppendix = appendices.some((sent) => sent.file === file.name);
  // That there is no list beside an appendix is said of the appendix.
  const read = recognition.findings.filter(({ code }) => code !== "noTable" || !hasAppendix);
  const found: MergeFinding[] = read.map((finding) => ({
    code: "reading",
    ...of,
    cells: finding.cells,
    arrivals: keysOn(finding.cells[0], own) ?? keys,
    details: { finding },
  }));
  for (const { sheet, people } of hidden) {
    const cells = [{ sheet, row: 0, column: 0 }];
    found.push({ code: "hiddenPeople", ...of, cells, arrivals: keys, details: { sheet, people } });
  }
  const [first] = legacy;
  if (first) {
    const { cell, encoding, found: typed, text } = first;
    const isSure = legacy.every(({ certainty }) => certainty === "certain");
    const details = { encoding, cells: legacy.length, found: typed, text, isSure };
    found.push({ code: "legacyFont", ...of, cells: [cell], arrivals: keys, details });
  }
  return found;
}

/** The arrivals with a table on the sheet of a cell; undefined where there is none. */
function keysOn(cell: CellRef | undefined, own: readonly Arrival[]): readonly string[] | undefined {
  if (!cell) return undefined;
  const on = own.filter(({ tables }) => tables.some(({ sheet }) => sheet === cell.sheet));
  return on.length > 0 ? on.map(({ key }) => key) : undefined;
}

function unitFindings(arrival: Arrival, missing: readonly ExpectedUnit[]): readonly MergeFinding[] {
  const { key, file, unit, name, isExpected, saysOther, tables } = arrival;
  const [table] = tables;
  const cells = table ? [{ sheet: table.sheet, row: table.area.row, column: table.area.column }] : [];
  const of = { file: file.name, cells, arrivals: [key] };
  if (!isExpected)
    return [{ code: "unitUnknown", ...of, details: { unit, near: nearestTo(name, missing)?.written } }];
  if (saysOther !== undefined)
    return [{ code: "unitNamedOtherwise", ...of, details: { unit, says: saysOther } }];
  const { said } = arrival;
  return said === undefined || isSpelledAlike(said, unit)
    ? []
    : [{ code: "spelledOtherwise", ...of, details: { written: said, unit } }];
}

/** "xã Lộc An" in "UBND xã Lộc An", whatever the case; not "Hoà" for "Hòa". */
function isSpelledAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.normalize("NFC").toLowerCase());
  return first !== undefined && second !== undefined && (first.includes(second) || second.includes(first));
}

function missingFinding(
  unit: ExpectedUnit,
  files: readonly (UnitFile | RefusedFile)[],
  arrivals: readonly Arrival[],
  expected: readonly ExpectedUnit[],
): MergeFinding {
  const unused = files.filter((file) => !arrivals.some((arrival) => arrival.file === file));
  const may = unused.filter(({ name }) => {
    const named = unitOfFileName(name, expected);
    return named !== undefined && isSameUnit(named, unit);
  });
  const details = { unit: unit.written, files: may.map(({ name }) => name) };
  return { code: "unitMissing", cells: [], arrivals: [], details };
}

/** By file, then sheet, row and column of the first cell. */
function inOrder(
  findings: readonly MergeFinding[],
  files: readonly (UnitFile | RefusedFile)[],
): readonly MergeFinding[] {
  const rank = new Map(files.map(({ name }, index) => [name, index]));
  const sheets = new Map(
    files.map((file) => [file.name, "sheets" in file ? file.sheets.map(({ name }) => name) : []]),
  );
  const placeOf = ({ file = "", cells: [cell] }: MergeFinding) => [
    rank.get(file) ?? files.length,
    cell ? (sheets.get(file)?.indexOf(cell.sheet) ?? 0) : -1,
    cell?.row ?? -1,
    cell?.column ?? -1,
  ];
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding) }));
  placed.sort((one, other) => {
    const at = one.place.findIndex((each, index) => each !== other.place[index]);
    return at < 0 ? 0 : (one.place[at] ?? 0) - (other.place[at] ?? 0);
  });
  return placed.map(({ finding }) => finding);
}
