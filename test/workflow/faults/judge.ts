import type { Told } from "./actions";
import type { StandingSheet } from "./standing";

/** What can be wrong after a fault. Whatever fails wherever, none of it may be. */
export type Wrong =
  /** A cell of a sheet of the clerk's, or of one she has changed, is not as it was. */
  | "the clerk's sheet is changed"
  /** Neither the old made sheets stand, nor the new ones. */
  | "neither old nor new"
  /** A sheet that is neither old nor complete stands, or an old one under another name, and the clerk is not told of it. */
  | "half made, and not told"
  /** A sheet of ours is not known as ours: it would be read as the clerk's own, and could not be removed. */
  | "no longer known as ours"
  /** What is told is not what stands. */
  | "told as failed, and done"
  | "told as done, and not done"
  /** The pane waits for ever, also when the clerk stops it. */
  | "never ends"
  /** Without a fault the same does not work afterwards. */
  | "cannot be done afterwards";

export interface Case {
  readonly before: readonly StandingSheet[];
  readonly after: readonly StandingSheet[];
  /** What stands when nothing goes wrong. */
  readonly meant: readonly StandingSheet[];
  readonly told: Told;
  /** Sheets that were the clerk's, or changed by her, by id. */
  readonly clerks: ReadonlySet<string>;
  /** Sheets that are known as ours, by name. */
  readonly known: ReadonlySet<string>;
}

export function wrongsOf(judged: Case): readonly Wrong[] {
  const { clerks, known, after } = judged;
  const wrongs = new Set<Wrong>();
  if (!clerksStand(judged)) wrongs.add("the clerk's sheet is changed");
  if (after.some(({ id, name }) => !clerks.has(id) && !known.has(name)))
    wrongs.add("no longer known as ours");
  const [oldStand, newStand] = [
    allStand(judged, judged.before, isSame),
    allStand(judged, judged.meant, isAs),
  ];
  if (!oldStand && !newStand && isMaking(judged)) wrongs.add("neither old nor new");
  const named = namedIn(judged.told);
  if (strays(judged).some((name) => !named.includes(name))) wrongs.add("half made, and not told");
  for (const wrong of misreports(judged)) wrongs.add(wrong);
  return [...wrongs];
}

function clerksStand({ before, after, clerks }: Case): boolean {
  return before.every(
    (sheet) =>
      !clerks.has(sheet.id) ||
      after.some(({ id, name, texts }) => id === sheet.id && name === sheet.name && texts === sheet.texts),
  );
}

type Alike = (one: StandingSheet, other: StandingSheet) => boolean;

/** Whether each made sheet of `wanted` stands somewhere. */
function allStand({ after, clerks }: Case, wanted: readonly StandingSheet[], alike: Alike): boolean {
  return wanted.every((sheet) => clerks.has(sheet.id) || after.some((other) => alike(other, sheet)));
}

/** Under the same name. */
function isSame(one: StandingSheet, other: StandingSheet): boolean {
  return one.name === other.name && one.entries === other.entries;
}

/** Beside old ones new sheets are called otherwise, and so are the sheets in their formulas, but for a number. */
function isAs(one: StandingSheet, other: StandingSheet): boolean {
  return isSame(withoutNumbers(one), withoutNumbers(other));
}

function withoutNumbers({ name, entries, ...rest }: StandingSheet): StandingSheet {
  const without = (text: string) =>
    text.replace(/(Kết quả tín nhiệm|Phụ lục I|Nhập phiếu)(?: \(\d+\))?/g, "$1");
  return { ...rest, name: without(name), entries: without(entries) };
}

/** Removing leaves neither: that is what it is for. */
function isMaking({ before, meant, clerks }: Case): boolean {
  const made = (sheets: readonly StandingSheet[]) => sheets.filter(({ id }) => !clerks.has(id));
  return made(before).length > 0 && made(meant).length > 0;
}

/** Sheets that are neither the clerk's, nor old, nor as meant. */
function strays({ before, after, meant, clerks }: Case): readonly string[] {
  return after
    .filter(
      (sheet) =>
        !clerks.has(sheet.id) &&
        !before.some((known) => isSame(sheet, known)) &&
        !meant.some((known) => isAs(sheet, known)),
    )
    .map(({ name }) => name);
}

function namedIn(told: Told): readonly string[] {
  if (told?.status === "failed") return (told.failure.detail ?? "").split(", ");
  return told?.status === "made" ? [told.appendixSheet, told.resultsSheet] : [];
}

function isAll({ after }: Case, wanted: readonly StandingSheet[]): boolean {
  return (
    after.length === wanted.length && wanted.every((sheet) => after.some((other) => isSame(other, sheet)))
  );
}

/** These codes tell that it is not known what stands, and name what may stand. */
const UNKNOWN = ["leftHalfMade", "unsure"];

function misreports(judged: Case): readonly Wrong[] {
  const { told, before, meant } = judged;
  if (told === undefined) return ["never ends"];
  if (told.status === "failed")
    return UNKNOWN.includes(told.failure.code) || isAll(judged, before) ? [] : ["told as failed, and done"];
  if (told.status === "made") return isAsTold(judged, told) ? [] : ["told as done, and not done"];
  if ("left" in told && told.left.length > 0)
    return isAll(judged, [...meant, ...before.filter(({ name }) => told.left.includes(name))])
      ? []
      : ["told as done, and not done"];
  return isAll(judged, meant) ? [] : ["told as done, and not done"];
}

/** Beside the clerk's sheets the new ones stand as they are called, and the old ones that are named, as they were. */
function isAsTold({ before, after, meant, clerks }: Case, told: Extract<Told, { status: "made" }>): boolean {
  const fresh = [told.appendixSheet, told.resultsSheet];
  const stay = [...told.left, ...told.kept];
  const hers = before.filter(({ id }) => clerks.has(id)).map(({ name }) => name);
  const names = new Set([...hers, ...fresh, ...stay]);
  return (
    after.length === names.size &&
    after.every(({ name }) => names.has(name)) &&
    after
      .filter(({ name }) => fresh.includes(name))
      .every((sheet) => meant.some((other) => isAs(sheet, other))) &&
    after
      .filter(({ name }) => stay.includes(name))
      .every((sheet) => before.some((other) => isSame(sheet, other)))
  );
}
