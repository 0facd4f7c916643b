import type { Finding } from "../../counting/finding";
import { SAME_PEOPLE, type SamePeople } from "../../counting/samePeople";
import { categoryQuestion, type MergeReport } from "../../workflow/readUnits";
import { CONFIRMABLE } from "../check/treatment";

export function isConfirmable({ code, details }: Finding): boolean {
  return CONFIRMABLE.includes(code) && "key" in details;
}

/** A question that several files ask in the same words. */
export type AskedOfAll =
  | { readonly kind: "category"; readonly question: string; readonly text: string; readonly files: number }
  | { readonly kind: "samePeople"; readonly answers: readonly SamePeople[]; readonly files: number }
  | { readonly kind: "confirm"; readonly places: readonly AskedOfFile[]; readonly files: number };

export interface AskedOfFile {
  readonly file: string;
  readonly finding: Finding;
}

/** What can be answered once for all units; what one file asks alone is answered there, but for its category. */
export function askedOfAll({ findings }: MergeReport): readonly AskedOfAll[] {
  const groups = new Map<
    string,
    { readonly first: Finding; readonly all: AskedOfFile[]; readonly files: Set<string> }
  >();
  for (const each of findings) {
    if (each.code !== "reading") continue;
    const { finding } = each.details;
    const key = questionOf(finding);
    if (key === undefined) continue;
    const group = groups.get(key) ?? { first: finding, all: [], files: new Set<string>() };
    groups.set(key, group);
    const { file = "" } = each;
    group.all.push({ file, finding });
    group.files.add(file);
  }
  return [...groups.values()].flatMap(({ first, all, files }): readonly AskedOfAll[] => {
    if (first.code === "categoryUnknown") {
      const { text } = first.details;
      return [{ kind: "category", question: categoryQuestion(text), text, files: files.size }];
    }
    if (files.size < 2) return [];
    if (first.code === "tablesOverlap" || first.code === "peopleTwice") {
      const offered = all.flatMap(({ finding }) => answersTo(finding));
      const answers = SAME_PEOPLE.filter((answer) => offered.includes(answer));
      return [{ kind: "samePeople", answers, files: files.size }];
    }
    return [{ kind: "confirm", places: all, files: files.size }];
  });
}

/** What may be answered to the question of what rows of one name are. */
export function answersTo(finding: Finding): readonly SamePeople[] {
  return finding.code === "tablesOverlap" || finding.code === "peopleTwice" ? finding.details.answers : [];
}

function questionOf(finding: Finding): string | undefined {
  if (finding.code === "categoryUnknown") return `category ${categoryQuestion(finding.details.text)}`;
  if (answersTo(finding).length > 0) return "samePeople";
  return isConfirmable(finding) ? finding.code : undefined;
}
