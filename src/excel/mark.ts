import { atOnce, mapped, type Staged } from "../turns/staged";
import { Hash, hashOf } from "../words/hash";
import type { PlannedCell, SheetPlan } from "../documents/plan/sheetPlan";
import { isCopyOf, originalOf, type Original } from "./copies";

/**
 * How a sheet of ours is known again after saving and reopening: a hidden name of the workbook that refers to it. A name
 * follows the sheet when it is renamed or moved, and any program that keeps .xlsx keeps it. It tells the fingerprint of
 * what was written, and so whether anybody has changed the sheet since; the digest of what it was made from, and so
 * whether that has changed; and the making, by which the workbook knows whether the sheet was made in it: a name goes
 * with its sheet into another workbook. (LibreOffice drops a name's comment and its being hidden, so nothing is left to
 * those.)
 */
export interface Mark {
  /** The name in the workbook, e.g. "TinNhiem.appendix.1.00ff3b….in7d20a1…". */
  readonly name: string;
  /** The word of a document; one that this version does not know, if another has made the sheet. */
  readonly purpose: string;
  /** The sheet it refers to; undefined when that sheet is gone. */
  readonly sheet: string | undefined;
  readonly fingerprint: string;
  /** The digest of what the sheet was made from; see {@link digestOf}. */
  readonly digest?: string;
  /** The token of the making that wrote the sheet; the first version gave none. */
  readonly making?: string;
  /** Stands for what the sheet was called; earlier versions did not tell. */
  readonly called?: string;
}

/** What the mark of a new sheet tells beside its fingerprint. */
export type MarkContent = Pick<Mark, "purpose" | "digest" | "making">;

const MARK = /^TinNhiem\.(\w+)\.\d+\.([0-9a-f]+)(?:\.([0-9a-f]+))?(?:\.in([0-9a-f]+))?(?:\.as([0-9a-f]+))?$/;

/** Reads a name of the workbook as a mark of ours; undefined for any other name. */
export function markNamed(name: string, formula: string): Mark | undefined {
  const [, purpose, fingerprint, digest, making, called] = MARK.exec(name) ?? [];
  return purpose && fingerprint
    ? { name, purpose, sheet: sheetOf(formula), fingerprint, digest, making, called }
    : undefined;
}

/** The sheet of "='Phụ lục I'!$A$1"; undefined when the reference is broken. No sheet has the name of one of another file. */
function sheetOf(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2]) : undefined;
}

/** A name for the mark of a new sheet that none of `taken` uses. */
export function freeMarkName(
  plan: SheetPlan,
  { purpose, digest, making }: MarkContent,
  taken: ReadonlySet<string>,
): string {
  const parts = [
    atOnce(fingerprintOfPlan(plan)),
    digest,
    making && `in${making}`,
    `as${hashOf(stemOf(plan.name))}`,
  ];
  const ending = parts.filter(Boolean).join(".");
  for (let number = 1; ; number++) {
    const name = `TinNhiem.${purpose}.${number}.${ending}`;
    if (!taken.has(name)) return name;
  }
}

/** Whether somebody has called the sheet otherwise since; another number behind its name is our doing. */
export function isRenamed({ called }: Mark, name: string): boolean {
  return called !== undefined && called !== hashOf(stemOf(name));
}

/** What a name begins with whatever number is put behind it, for which its end may be cut off. */
function stemOf(name: string): string {
  return name.replace(/ \(\d+\)$/, "").slice(0, STEM);
}

/** Of the 31 characters of a sheet's name " (99)" takes five. */
const STEM = 26;

/** A token that no other making has, in this workbook or any other. */
export function newMaking(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))]
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("");
}

/** Stands for some data without holding any of it: equal for equal data, and as good as never otherwise. */
export function digestOf(data: unknown): string {
  return hashOf(JSON.stringify(data));
}

/** What a digest of `[list, ...rest]` is, once its list has been gone through. */
export type DigestOfRest = (rest: readonly unknown[]) => string;

/** Goes through a long list in stages: {@link digestOf} of it with any rest then costs no more than the rest. */
export function* digestOfLong(list: Iterable<unknown>): Staged<DigestOfRest> {
  const begun = new Hash();
  begun.add("[[");
  yield* mapped(list, (item, index) => begun.add(`${index > 0 ? "," : ""}${JSON.stringify(item)}`));
  begun.add("]");
  return (rest) => {
    const hash = begun.copy();
    hash.add(rest.length > 0 ? `,${JSON.stringify(rest).slice(1)}` : "]");
    return hash.value();
  };
}

/** A sheet that is written once more has the fingerprint that it had. */
const known = new WeakMap<SheetPlan, string>();

/** The fingerprint of a sheet as it was planned: equals that of the sheet as long as nobody changes it. */
export function* fingerprintOfPlan(plan: SheetPlan): Staged<string> {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const fingerprint = new Fingerprint();
  const entries = (cell: PlannedCell | null) => cell?.formula ?? cell?.shows ?? "";
  yield* mapped(plan.cells, (row, index) => fingerprint.add([row.map(entries)], index, 0));
  known.set(plan, fingerprint.value());
  return fingerprint.value();
}

/**
 * The fingerprint of cell entries, given from the top in any number of pieces. References are left out: Excel rewrites
 * them when rows are inserted in a source sheet or a sheet is renamed, which is no change of ours.
 */
export class Fingerprint {
  private readonly hash = new Hash();
  /** By column the formula of which those below may be copies. */
  private readonly above: (Bare | undefined)[] = [];

  add(entries: readonly (readonly unknown[])[], firstRow: number, firstColumn: number): void {
    entries.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === "") return;
        this.hash.add(`${firstRow + r}:${firstColumn + c}=`);
        this.hash.add(this.bare(String(value), firstRow + r, firstColumn + c));
        this.hash.add("\n");
      }),
    );
  }

  value(): string {
    return this.hash.value();
  }

  /** A copy of a formula is the same but for its references. */
  private bare(value: string, row: number, column: number): string {
    if (!value.startsWith("=")) return value;
    const above = this.above[column];
    if (above) {
      above.original ??= originalOf(above.formula);
      if (isCopyOf(above.original, value, row - above.row)) return above.bare;
    }
    const bare = withoutReferences(value);
    this.above[column] = { formula: value, row, bare };
    return bare;
  }
}

/** A formula, and what is left of it without its references. */
interface Bare {
  readonly formula: string;
  readonly row: number;
  readonly bare: string;
  original?: Original;
}

/** What Excel writes before a function of ours while the add-in is not loaded, e.g. "_xldudf_TINNHIEM" (office-js #5611). */
const UNREGISTERED = "_xldudf_";

/** Without it, the add-in's place before it, and the "@" of a single value. */
function withoutUnregistered(formula: string): string {
  return formula.replace(/[^!()"=]+!?/g, (run, at: number) =>
    run.endsWith("!") && formula.startsWith(UNREGISTERED, at + run.length)
      ? ""
      : run.replaceAll(UNREGISTERED, "").replaceAll("@", ""),
  );
}

/** Quoted texts are kept; sheet names, addresses and the quotes around sheet names are not. */
function withoutReferences(value: string): string {
  if (!value.startsWith("=")) return value;
  return withoutUnregistered(value).replace(
    /("(?:[^"]|""){0,255}")|(?:'(?:[^']|''){0,260}'|[\p{L}\p{N}_.]{1,31})!|\$?[A-Z]{1,3}\$?\d+/gu,
    (_, text?: string) => text ?? "",
  );
}

/** Whether entries take over cells of other sheets of this workbook: of one that came from another file they do not. */
export function refersWithin(entries: readonly (readonly unknown[])[]): boolean {
  return entries.some((row) => row.some((entry) => typeof entry === "string" && hasOwnReference(entry)));
}

const SHEET_REFERENCE = /"(?:[^"]|""){0,255}"|('(?:[^']|''){0,260}'|[^\s'"!()=,;&+*/<>^-]+)!?/g;

function hasOwnReference(entry: string): boolean {
  if (!entry.startsWith("=")) return false;
  return [...entry.matchAll(SHEET_REFERENCE)].some(
    ([found, sheet]) => sheet !== undefined && found.endsWith("!") && !/[[\]#]/.test(sheet),
  );
}
