import type { Person } from "../counting/person";
import { digestOf } from "../excel/mark";
import { sheetsMadeFor } from "../excel/survey";
import type { CountedVote } from "../documents/document";
import { storedSettings } from "../documents/settings";
import type { ExaminedWorkbook } from "./examine";
import type { MadeAppendix } from "./outcome";
import { changedSheets } from "./ownSheets";

/** Stands for everything the made sheets depend on: who was read, from which cells, with what counts, and what was set. */
export function sourceDigest(vote: CountedVote): string {
  return digestWithoutName(vote) + digestOf(vote.settings.signatory.name);
}

function digestWithoutName({ results, settings, recognition }: CountedVote): string {
  const people = results.map(({ person, base }) => [digestOfPerson(person), base.kind, base.value]);
  return digestOf([people, storedSettings(settings), recognition.report]);
}

/** People of a sheet that is as it was are the same ones, and are not digested again. */
const digests = new WeakMap<Person, string>();

function digestOfPerson(person: Person): string {
  const known = digests.get(person) ?? digestOf(person);
  digests.set(person, known);
  return known;
}

/** The signatory's name is kept nowhere but on the sheet: while it is not known again, it says nothing either way. */
function isSame(digest: string | undefined, vote: CountedVote): boolean {
  if (vote.settings.signatory.name === "") return digest?.startsWith(digestWithoutName(vote)) ?? false;
  return digest === sourceDigest(vote);
}

/** The appendix made last, if it still stands in the workbook. */
export function madeAppendix(examined: ExaminedWorkbook): MadeAppendix | undefined {
  const { survey, fingerprints } = examined;
  const appendix = sheetsMadeFor(survey, ["appendix"]).at(-1);
  if (!appendix) return undefined;
  const results = sheetsMadeFor(survey, ["results"]).at(-1);
  const changed = changedSheets([appendix, ...(results ? [results] : [])], fingerprints);
  return {
    appendixSheet: appendix.name,
    resultsSheet: results?.name,
    upToDate: results !== undefined && isSame(appendix.mark.digest, examined),
    changed: changed.map(({ name }) => name),
  };
}
