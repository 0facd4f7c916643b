import { CATEGORIES } from "../counting/category";
import { countPeople } from "../counting/count";
import { LEVELS } from "../counting/level";
import type { Arrival } from "./arrival";
import { severityOf, type MergeFinding } from "./mergeFinding";
import { ownAppendixIn } from "./ownAppendix";
import type { UnitFile } from "./unitFile";

/**
 * The Phụ lục I that came in a file, figure by figure against what its own list makes. Where not everyone was read that is
 * asked first, and nothing is compared.
 */
export function appendixFindings(file: UnitFile, all: readonly Arrival[]): readonly MergeFinding[] {
  const appendix = ownAppendixIn(file.sheets);
  const own = all.filter((arrival) => arrival.file === file);
  const isUnread = file.recognition.findings.some(
    (finding) => severityOf({ code: "reading", cells: [], arrivals: [], details: { finding } }) === "error",
  );
  if (!appendix || own.length === 0 || isUnread) return [];
  const results = countPeople(own.flatMap(({ people }) => people));
  const arrivals = own.map(({ key }) => key);
  return CATEGORIES.flatMap((category) => {
    const among = results.filter(({ person }) => person.category === category);
    const row = appendix.rows.get(category);
    if (!row) return [];
    return (["total", ...LEVELS] as const).flatMap((column): readonly MergeFinding[] => {
      const counted =
        column === "total" ? among.length : among.filter(({ outcome }) => outcome === column).length;
      const { value: stated, cell } = row[column];
      // What is no number is told of the appendix itself.
      if (stated === undefined || stated === counted) return [];
      const details = { category, column, stated, counted };
      return [{ code: "appendixDiffers", file: file.name, cells: [cell], arrivals, details }];
    });
  });
}
