import type { BaseKind } from "../counting/ballots";
import type { Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import { severityOf as severityOfReading, type Finding, type Severity } from "../counting/finding";
import type { Level } from "../counting/level";
import type { RegulationKey } from "../counting/regulations/all";
import type { FileRefusal } from "../strings/fileRefusal";
import type { LegacyEncoding } from "../words/legacyFonts";

/**
 * How the files of one unit stand to each other: the same people with the same counts, mostly the same people, some of them,
 * or none in common, as where one body of a commune is in each.
 */
export type FilesSay = "copies" | "another" | "some" | "parts";

/** Everything the merge report can say, with what its sentence needs. */
export interface MergeDetails {
  /** A file that cannot be read. */
  fileRefused: { refusal: FileRefusal };
  /** What the reading of a file found in it. */
  reading: { finding: Finding };
  /** A file holds a Phụ lục I and no list of the people counted in it. */
  onlyAppendix: { unit: string };
  /** A second Phụ lục I of a unit, which is not added up with the others. */
  appendixTwice: { unit: string; other: string };
  /** A figure of a unit's Phụ lục I is no number of people. */
  appendixUnread: { category: Category; column: "total" | Level };
  /** The levels of a row of a unit's Phụ lục I are more people than its total. */
  appendixAddsUpToMore: { category: Category; total: number; levels: number };
  /** No readable file came of a unit on the list; `files` are those that may be its and were not read. */
  unitMissing: { unit: string; files: readonly string[] };
  /** The unit of a file is not on the list; `near` is one that is called nearly so and of which nothing came. */
  unitUnknown: { unit: string; near?: string };
  /** A file says another unit than the one it is taken for. */
  unitNamedOtherwise: { unit: string; says: string };
  /** Several files are of one unit. */
  unitTwice: { unit: string; others: readonly string[]; says: FilesSay; shared: number };
  /** The same row, or a person whose post names the place, stands in the files of several units. */
  personCopied: { name: string; position: string; units: readonly string[] };
  /** A name with the same post stands in several units: mostly namesakes. */
  personInTwoUnits: { name: string; position: string; units: readonly string[] };
  /** A figure of the Phụ lục I that a unit sent is not what its own list makes. */
  appendixDiffers: {
    category: Category;
    column: "total" | Level;
    stated: number;
    counted: number;
  };
  /** The percentages of a unit are taken of something else than those of most units. */
  baseDiffers: { base: BaseKind; usual: BaseKind; people: number };
  /** A unit says another year of the vote than most. */
  yearDiffers: { years: readonly number[]; usual: number };
  /** A unit names another text of law than most. */
  regulationDiffers: { regulations: readonly RegulationKey[]; usual: RegulationKey };
  /** People are counted in a row that is not of their unit's tier ("tier"), or that hardly any other unit has ("rare"). */
  categoryDiffers: { category: Category; people: number; why: "tier" | "rare" };
  /** Texts were typed in a font from before Unicode and are read as they look; `found` and `text` are the first. */
  legacyFont: { encoding: LegacyEncoding; cells: number; found: string; text: string; isSure: boolean };
  /** People may stand on a hidden sheet, which is not read. */
  hiddenPeople: { sheet: string; people: number };
  /** The unit is spelled otherwise than on the list, and was taken for it. */
  spelledOtherwise: { written: string; unit: string };
  /** Columns that nothing is made of and that hardly any other unit has. */
  otherColumns: { headings: readonly string[] };
}

export type MergeCode = keyof MergeDetails;

/** One thing found about the files of units. */
export type MergeFinding = {
  [Code in MergeCode]: {
    readonly code: Code;
    /** The file it is about; none where it is about a unit of which nothing came. */
    readonly file?: string;
    /** In that file; the first is where it is shown. */
    readonly cells: readonly CellRef[];
    /** The arrivals it is about (see `Arrival.key`): they are not merged before it is answered or accepted. */
    readonly arrivals: readonly string[];
    readonly details: Readonly<MergeDetails[Code]>;
  };
}[MergeCode];

const WARNINGS: readonly MergeCode[] = ["personInTwoUnits", "regulationDiffers", "hiddenPeople"];
const NOTICES: readonly MergeCode[] = ["spelledOtherwise", "otherColumns"];

/** An error is to be answered, mended or accepted before what it is about is merged. */
export function severityOf(finding: MergeFinding): Severity {
  if (finding.code === "reading") return severityOfReading(finding.details.finding);
  if (finding.code === "legacyFont" && finding.details.isSure) return "warning";
  if (WARNINGS.includes(finding.code)) return "warning";
  return NOTICES.includes(finding.code) ? "notice" : "error";
}

/** Whether people or counts of it are not known: it is mended or answered, and cannot be accepted as it is. */
export function isUnread(finding: MergeFinding): boolean {
  return finding.code === "reading" && severityOf(finding) === "error";
}
