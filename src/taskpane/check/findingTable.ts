import { areaAddress } from "../../counting/cell";
import { plain } from "../../reporting/peopleTable";
import { findingSentence } from "../../strings/findings";
import type { Language } from "../../strings/language";
import type { CheckStrings, Treatment } from "../../strings/paneCheck";
import type { FormOfAddress } from "../../strings/vietnamese";
import type { Told } from "../state/toldAsOne";
import { placesOf } from "./findingPlaces";
import { treatmentOf } from "./treatment";

type ByTreatment = Readonly<Record<Treatment, readonly Told[]>>;

/** The findings whose sentence or sheets hold all the words; accents and capitals make no difference. */
export function soughtFindings(
  findings: ByTreatment,
  words: string,
  language: Language,
  form: FormOfAddress,
): ByTreatment {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return findings;
  const of = (told: readonly Told[]) =>
    told.filter(({ finding }) => {
      const sheets = new Set(finding.cells.map(({ sheet }) => sheet));
      const text = plain([findingSentence(finding, language, form), ...sheets].join(" "));
      return wanted.every((word) => text.includes(word));
    });
  return {
    correct: of(findings.correct),
    decide: of(findings.decide),
    carried: of(findings.carried),
    readOnceMore: of(findings.readOnceMore),
    known: of(findings.known),
  };
}

/** The findings as a table: what to do, the sheets, the cells, the sentence. */
export function findingTable(
  findings: readonly Told[],
  text: CheckStrings,
  language: Language,
  form: FormOfAddress,
): readonly (readonly string[])[] {
  const rows = findings.map(({ finding }, at) => {
    const places = placesOf(finding);
    return [
      String(at + 1),
      text.treatments[treatmentOf(finding)],
      [...new Set(places.map(({ sheet }) => sheet))].join(", "),
      places.map(({ area }) => areaAddress(area)).join(", "),
      findingSentence(finding, language, form),
    ];
  });
  return [text.findingColumns, ...rows];
}
