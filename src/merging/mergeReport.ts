import type { CellRef } from "../counting/cell";
import { atOnce, inStages, type Staged } from "../turns/staged";
import type { Arrival } from "./arrival";
import { arrivalsIn } from "./arrival";
import { appendixFindings } from "./appendixFindings";
import { ByUnit } from "./byUnit";
import { sentAppendixFindings, sentAppendixIn, type SentAppendix } from "./appendixSums";
import { comparedFindings } from "./comparedFindings";
import { nearestTo, unitOfFileName, type ExpectedUnit } from "./expected";
import { severityOf, isUnread, type MergeFinding } from "./mergeFinding";
import { sharedPeople } from "./sharedPeople";
import { twiceFindings } from "./twiceFindings";
import type { RefusedFile, UnitFile } from "./unitFile";

/** What came of the units that were expected. Nothing of it is merged before it is accepted. */
export interface MergeReport {
  readonly expected: readonly ExpectedUnit[];
  /** All that came, with when each was saved. */
  readonly files: readonly CameFile[];
  /** In the order of the files; a unit with two files is here twice. */
  readonly arrivals: readonly Arrival[];
  /** The units' own Phụ lục I. */
  readonly appendices: readonly SentAppendix[];
  /** By file and cell; what is about no file comes last. */
  readonly findings: readonly MergeFinding[];
  /** The same by the key of each arrival they are about. */
  readonly about: ReadonlyMap<string, readonly MergeFinding[]>;
  /** Units on the list of which nothing came that was read. */
  readonly missing: readonly ExpectedUnit[];
}

/** A file that came, read or not. */
export interface CameFile {
  readonly name: string;
  /** When it was last saved, in milliseconds since 1970. */
  readonly saved?: number;
}

/** Holds what came against what was expected, and each unit against the rest. An empty list expects nobody in particular. */
export function mergeReport(
  files: readonly (UnitFile | RefusedFile)[],
  expected: readonly ExpectedUnit[],
): MergeReport {
  return atOnce(reporting(files, expected));
}

/** The same in stages, none of them longer than a file takes. */
export function* reporting(
  files: readonly (UnitFile | RefusedFile)[],
  expected: readonly ExpectedUnit[],
): Staged<MergeReport> {
  const read = files.filter((file): file is UnitFile => "recognition" in file);
  const came = yield* inStages(read, (file) => [{ file, own: arrivalsIn(file, expected) }]);
  const arrivals = came.flatMap(({ own }) => own);
  const appendices = yield* inStages(came, ({ file, own }) => {
    const sent = sentAppendixIn(file, own, expected);
    return sent ? [sent] : [];
  });
  const arrived = new ByUnit(arrivals, ({ name }) => name);
  const missing = expected.filter((unit) => arrived.of(unit).length === 0);
  const ofFile = new Map(came.map(({ file, own }) => [file.name, own]));
  const withAppendix = new Set(appendices.map(({ file }) => file));
  const all = [
    ...(yield* inStages(files, (file) =>
      fileFindings(file, ofFile.get(file.name) ?? [], withAppendix.has(file.name)),
    )),
    ...sentAppendixFindings(appendices, ofFile),
    ...(yield* inStages(arrivals, (arrival) => unitFindings(arrival, missing))),
    ...twiceFindings(arrivals),
    ...(yield* sharedPeople(arrivals)),
    ...(yield* inStages(appendices, (sent) => appendixFindings(sent, ofFile.get(sent.file) ?? []))),
    ...(yield* comparedFindings(arrivals)),
  ];
  const unused = files.filter(({ name }) => (ofFile.get(name) ?? []).length === 0);
  const lost = yield* missingFindings(missing, unused, expected);
  const findings = [...inOrder(all, files), ...lost];
  return {
    expected,
    files: files.map(({ name, saved }) => ({ name, saved })),
    arrivals,
    appendices,
    findings,
    about: byArrival(findings),
    missing,
  };
}

function byArrival(findings: readonly MergeFinding[]): ReadonlyMap<string, readonly MergeFinding[]> {
  const about = new Map<string, MergeFinding[]>();
  for (const finding of findings)
    for (const key of finding.arrivals) {
      const own = about.get(key);
      if (own) own.push(finding);
      else about.set(key, [finding]);
    }
  return about;
}

/** The units that can be merged without a word: nothing is to be answered about them. */
export function readyArrivals({ arrivals, about }: MergeReport): readonly Arrival[] {
  return arrivals.filter(
    ({ key }) => !(about.get(key) ?? []).some((finding) => severityOf(finding) === "error"),
  );
}

/** Those that the clerk may accept as they are: everyone in them was read. */
export function acceptableArrivals({ arrivals, about }: MergeReport): readonly Arrival[] {
  return arrivals.filter(({ key }) => !(about.get(key) ?? []).some(isUnread));
}

function fileFindings(
  file: UnitFile | RefusedFile,
  own: readonly Arrival[],
  hasAppendix: boolean,
): readonly MergeFinding[] {
  const of = { file: file.name };
  if ("refusal" in file)
    return [{ code: "fileRefused", ...of, cells: [], arrivals: [], details: { refusal: file.refusal } }];
  const keys = own.map(({ key }) => key);
  const { recognition, hidden, legacy } = file;
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

/** Units of which nothing came, each with the files of which nobody was read and that are its by their names. */
function* missingFindings(
  missing: readonly ExpectedUnit[],
  unused: readonly { readonly name: string }[],
  expected: readonly ExpectedUnit[],
): Staged<readonly MergeFinding[]> {
  const named = yield* inStages(unused, ({ name }) => {
    const unit = unitOfFileName(name, expected);
    return unit ? [{ name, unit }] : [];
  });
  const byUnit = new ByUnit(named, ({ unit }) => unit);
  return missing.map((unit) => {
    const files = byUnit.of(unit).map(({ name }) => name);
    return { code: "unitMissing", cells: [], arrivals: [], details: { unit: unit.written, files } };
  });
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
