import { digestOf } from "../excel/mark";
import { sheetsMadeFor } from "../excel/survey";
import type { ExaminedWorkbook } from "./examine";
import type { MadeAppendix } from "./outcome";
import { splitByChange } from "./ownSheets";

/** Stands for everything the made sheets depend on: who was read, from which cells, with what counts, and what was set. */
export function sourceDigest({ results, settings, recognition }: SourcesOfAppendix): string {
  const people = results.map(({ person, base }) => [person, base.kind, base.value]);
  return digestOf([people, settings, recognition.report]);
}

type SourcesOfAppendix = Pick<ExaminedWorkbook, "results" | "settings" | "recognition">;

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
    upToDate: results !== undefined && appendix.mark.digest === sourceDigest(examined),
    changed: changed.map(({ name }) => name),
  };
}
