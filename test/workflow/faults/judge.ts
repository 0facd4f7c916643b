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
  const [oldStand, newStand] = [madeOnesStand(judged, judged.before), madeOnesStand(judged, judged.meant)];
  if (!oldStand && !newStand && isMaking(judged)) wrongs.add("neither old nor new");
  if (strays(judged).some((name) => !isNamed(judged.told, name))) wrongs.add("half made, and not told");
  for (const wrong of misreports(judged, isSame(judged, judged.before), isSame(judged, judged.meant)))
    wrongs.add(wrong);
  return [...wrongs];
}

function clerksStand({ before, after, clerks }: Case): boolean {
  return before.every(
    (sheet) =>
      !clerks.has(sheet.id) ||
      after.some(({ id, name, texts }) => id === sheet.id && name === sheet.name && texts === sheet.texts),
  );
}

/** Whether each made sheet of `wanted` stands somewhere under its name. */
function madeOnesStand({ after, clerks }: Case, wanted: readonly StandingSheet[]): boolean {
  return wanted.every((sheet) => clerks.has(sheet.id) || after.some((other) => isCopy(other, sheet)));
}

function isCopy(one: StandingSheet, other: StandingSheet): boolean {
  return one.name === other.name && one.entries === other.entries;
}

/** Removing leaves neither: that is what it is for. */
function isMaking({ before, meant, clerks }: Case): boolean {
  const made = (sheets: readonly StandingSheet[]) => sheets.filter(({ id }) => !clerks.has(id));
  return made(before).length > 0 && made(meant).length > 0;
}

/** Sheets that are neither the clerk's, nor old, nor as meant. */
function strays({ before, after, meant, clerks }: Case): readonly string[] {
  return after
    .filter((sheet) => !clerks.has(sheet.id) && ![...before, ...meant].some((known) => isCopy(sheet, known)))
    .map(({ name }) => name);
}

function isNamed(told: Told, name: string): boolean {
  return told?.status === "failed" && (told.failure.detail ?? "").split(", ").includes(name);
}

function isSame({ after }: Case, wanted: readonly StandingSheet[]): boolean {
  return (
    after.length === wanted.length && wanted.every((sheet) => after.some((other) => isCopy(other, sheet)))
  );
}

function misreports({ told }: Case, isAsBefore: boolean, isAsMeant: boolean): readonly Wrong[] {
  if (told === undefined) return ["never ends"];
  if (told.status !== "failed") return isAsMeant ? [] : ["told as done, and not done"];
  // That sheets are left is told, with their names, and nothing is said of what is done.
  if (told.failure.code === "leftHalfMade" || isAsBefore) return [];
  return isAsMeant ? ["told as failed, and done"] : [];
}
