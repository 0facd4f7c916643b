import * as React from "react";
import type { Finding } from "../../counting/finding";
import { NamesFolded } from "../controls/NamesFolded";
import { usePlace } from "../state/placeContext";
import { recognisedNameAt } from "../state/recognised";

/** Who is meant, where a finding is about several people and its sentence only says how many. */
export function FindingPeople({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { state, text } = usePlace();
  const { recognition } = state.workbook ?? {};
  const names = recognition ? namesOf(finding, (cell) => recognisedNameAt(recognition, cell)) : [];
  if (names.length === 0) return null;
  return <NamesFolded names={names} words={text.check.thesePeople} />;
}

function namesOf(
  { code, cells, details }: Finding,
  nameIn: (cell: Finding["cells"][number]) => string | undefined,
): readonly string[] {
  if (code === "nothingEntered" || code === "peopleDoubtful")
    return details.names.length > 1 ? details.names : [];
  if (!("people" in details || "rows" in details)) return [];
  const names = cells.flatMap((cell) => nameIn(cell) ?? []);
  return isOfSeveralRows(code) ? [...new Set(names)] : names;
}

/** Whoever is meant stands in several of the cells. */
function isOfSeveralRows(code: Finding["code"]): boolean {
  return code === "tablesOverlap" || code === "peopleTwice" || code === "cannotAddUp";
}
