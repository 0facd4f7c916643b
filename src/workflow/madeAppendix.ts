import { digestOf } from "../excel/mark";
import { sheetsMadeFor } from "../excel/survey";
import { storedSettings } from "../documents/settings";
import type { ExaminedWorkbook } from "./examine";
import type { MadeAppendix } from "./outcome";
import { splitByChange } from "./ownSheets";

type SourcesOfAppendix = Pick<ExaminedWorkbook, "results" | "settings" | "recognition">;

/** Stands for everything the made sheets depend on: who was read, from which cells, with what counts, and what was set. */
export function sourceDigest(sources: SourcesOfAppendix): string {
  return digestWithoutName(sources) + digestOf(sources.settings.signatory.name);
}

function digestWithoutName({ results, settings, recognition }: SourcesOfAppendix): string {
  const people = results.map(({ person, base }) => [person, base.kind, base.value]);
  return digestOf([people, storedSettings(settings), recognition.report]);
}

/** The signatory's name is kept nowhere but on the sheet: while it is not known again, it says nothing either way. */
function isSame(digest: string | undefined, sources: SourcesOfAppendix): boolean {
  if (sources.settings.signatory.name === "") return digest?.startsWith(digestWithoutName(sources)) ?? false;
  return digest === sourceDigest(sources);
}

/** The appendix made last, if it still stands in the workbook. */
export function madeAppendix(examined: ExaminedWorkbook): MadeAppendix | undefined {
  const { survey, fingerprints } = examined;
  const appendix = sheetsMadeFor(survey, ["appendix"]).at(-1);
  if (!appendix) return undefined;
  const results = sheetsMadeFor(survey, ["results"]).at(-1);
  const { changed } = splitByChange([appendix, ...(results ? [results] : [])], fingerprints);
  return {
    appendixSheet: appendix.name,
    resultsSheet: results?.name,
    upToDate: results !== undefined && isSame(appendix.mark.digest, examined),
    changed: changed.map(({ name }) => name),
  };
}
