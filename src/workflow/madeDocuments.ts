import type { Person } from "../counting/person";
import type { PersonResult } from "../counting/result";
import { digestOf, digestOfLong, type DigestOfRest } from "../excel/mark";
import { atOnce, type Staged } from "../turns/staged";
import { sheetsMadeFor } from "../excel/survey";
import { DOCUMENTS, purposeNamed, type SheetPurpose } from "../documents/all";
import { ballotsToCount, shapeOf, type CountedBallots } from "../documents/ballotsMarked";
import type { AnyDocument, CountedVote, VoteToCome } from "../documents/document";
import { settingsFor, unstoredNames, type ReportSettings } from "../documents/settings";
import type { ExaminedWorkbook } from "./examine";
import type { MadeAppendix, OwnSheet } from "./outcome";
import { changedSheets } from "./ownSheets";

/** Stands for everything a document's sheets depend on: who was read, from which cells, with what counts, and what was set. */
export function sourceDigest(vote: CountedVote, purpose: SheetPurpose): string {
  return digestWithoutNames(vote, purpose) + digestOf(namesIn(vote.settings, purpose));
}

function digestWithoutNames(vote: CountedVote, purpose: SheetPurpose): string {
  const { results, settings, recognition } = vote;
  const [common, ...own] = settingsFor(settings, purpose);
  const rest = [common, recognition.report, ...own, ...earlierIn(vote, purpose)];
  return atOnce(digestOfPeople(results))(rest);
}

/** Everyone is gone through once, for all sheets made of them. */
const digestsOfPeople = new WeakMap<CountedVote["results"], DigestOfRest>();

/** Goes through everyone in stages, so that digests of documents made of them are at hand. */
export function* digestOfPeople(results: CountedVote["results"]): Staged<DigestOfRest> {
  const before = digestsOfPeople.get(results);
  if (before) return before;
  const people = function* () {
    for (const result of results) yield digestOfResult(result);
  };
  const digest = yield* digestOfLong(people());
  digestsOfPeople.set(results, digest);
  return digest;
}

/** Of a document that holds the vote against an earlier one. */
function earlierIn({ earlier }: CountedVote, purpose: SheetPurpose): readonly unknown[] {
  const document: AnyDocument = DOCUMENTS[purpose];
  if (document.madeFrom !== "vote" || !document.againstEarlier || earlier?.kind !== "read") return [];
  return [earlier.sheet, earlier.results.map(digestOfResult)];
}

function digestOfResult({ person, base }: PersonResult): readonly unknown[] {
  return [digestOfPerson(person), base.kind, base.value];
}

/** The same of a document that is made from the list of people alone. */
export function listDigest({ lists, settings }: VoteToCome, purpose: SheetPurpose): string {
  return digestOf([lists, ...settingsFor(settings, purpose), namesIn(settings, purpose)]);
}

/** The ballots that stand one a row and can be counted. */
export function ballotsIn({ recognition, settings }: CountedVote): readonly CountedBallots[] {
  return ballotsToCount(recognition.ballots, settings);
}

/** The same of the totals of these ballots. */
export function digestOfBallots(ballots: CountedBallots): string {
  return digestOf(shapeOf(ballots));
}

/** The names that are kept nowhere but on the sheet; the signatory's alone where a document has no others. */
function namesIn(settings: ReportSettings, purpose: SheetPurpose): string {
  return unstoredNames(settings, purpose).join("\n");
}

/** People of a sheet that is as it was are the same ones, and are not digested again. */
const digests = new WeakMap<Person, string>();

function digestOfPerson(person: Person): string {
  const known = digests.get(person) ?? digestOf(person);
  digests.set(person, known);
  return known;
}

/** Names are kept nowhere but on the sheet: while none is known again, they say nothing either way. */
function isSame(digest: string | undefined, vote: CountedVote, purpose: SheetPurpose): boolean {
  if (namesIn(vote.settings, purpose).trim() === "")
    return digest?.startsWith(digestWithoutNames(vote, purpose)) ?? false;
  return digest === sourceDigest(vote, purpose);
}

/** Every sheet of ours that was made in this workbook, and whether it is still what would be written. */
export function ownSheets(examined: ExaminedWorkbook): readonly OwnSheet[] {
  const { survey, fingerprints } = examined;
  return survey.sheets.flatMap((sheet) => {
    const { id, name, mark, madeHere } = sheet;
    const purpose = madeHere && mark && purposeNamed(mark.purpose);
    if (!purpose) return [];
    const changed = changedSheets([{ ...sheet, mark }], fingerprints).length > 0;
    const { digest } = mark;
    const isCurrent =
      purpose === "ballotTotals"
        ? ballotsIn(examined).some((ballots) => digestOfBallots(ballots) === digest)
        : isSame(digest, examined, purpose);
    return [{ id, name, purpose, digest, holds: !changed && isCurrent, changed }];
  });
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
    upToDate: results !== undefined && isSame(appendix.mark.digest, examined, "appendix"),
    changed: changed.map(({ name }) => name),
  };
}
