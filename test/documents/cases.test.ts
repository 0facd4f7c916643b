import { join } from "node:path";
import { countPeople } from "../../src/counting/count";
import { DOCUMENTS, purposeNamed, purposesWhere, type SheetPurpose } from "../../src/documents/all";
import { ballotsToCount } from "../../src/documents/ballotsMarked";
import type { CountedVote, VoteDocument, VoteToCome } from "../../src/documents/document";
import type { SheetPlan } from "../../src/documents/plan/sheetPlan";
import { caseNames, CASES, linesIn, settingsIn, sheetsIn } from "./caseFolder";
import { readingEarlierVote } from "../../src/reading/earlierVote";
import { atOnce } from "../../src/turns/staged";
import { listPeople } from "../../src/reading/peopleList";
import { recognise } from "../../src/reading/recognise";
import { choicesIn } from "../reading/choicesIn";
import { planLines, type PlanPart, type Rows } from "./planLines";
import { reportedOf, rowsOfVote } from "./unitRows";

/** "== appendix shows 7-22": one part of a sheet that a document plans, as `planLines` writes it. */
const PART = /^== (\w+)(?: sheet (\d+))? (shows|formulas|looks|entries|charts|paper)(?: (\d+)(?:-(\d+))?)?$/;

describe("what the documents made of a clerk's sheets look like", () => {
  const names = caseNames();

  it.each(names)("%s", async (name) => {
    const folder = join(CASES, name);
    for (const { heading, lines } of partsIn(folder)) {
      const { document, sheet, part, rows } = asked(heading);
      const plan = (await sheetsOfDocument(document, voteIn(folder)))[sheet];
      expect([heading, ...(plan ? planLines(plan, part, rows) : ["no such sheet"])]).toEqual([
        heading,
        ...lines,
      ]);
    }
  });

  it("has a case of every document", () => {
    const seen = names.flatMap((name) =>
      partsIn(join(CASES, name)).map(({ heading }) => asked(heading).document),
    );
    expect(new Set(seen)).toEqual(new Set(purposesWhere(() => true)));
  });
});

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

function partsIn(folder: string): readonly Part[] {
  const parts: { heading: string; lines: string[] }[] = [];
  for (const line of linesIn(folder, "expected.txt"))
    if (line.startsWith("== ")) parts.push({ heading: line, lines: [] });
    else parts.at(-1)?.lines.push(line);
  return parts;
}

function asked(heading: string): {
  readonly document: SheetPurpose;
  readonly sheet: number;
  readonly part: PlanPart;
  readonly rows?: Rows;
} {
  const [, word = "", sheet = "1", part, first, last = first] = PART.exec(heading) ?? [];
  const document = purposeNamed(word);
  if (!document || !part) throw new Error(`Not a part of a document: ${heading}`);
  const rows = first === undefined ? undefined : { first: Number(first), last: Number(last) };
  return { document, sheet: Number(sheet) - 1, part: part as PlanPart, rows };
}

/** The people of the folder's sheets.txt, as its settings.txt has them reported. */
function voteIn(folder: string): CountedVote & VoteToCome {
  const sheets = sheetsIn(folder);
  const choices = choicesIn(folder);
  const recognition = recognise(sheets, choices);
  const results = countPeople(recognition.tables.flatMap(({ people }) => people));
  const settings = settingsIn(folder);
  const read = atOnce(readingEarlierVote(sheets, choices, recognition, settings.papers.comparison.earlier));
  const earlier = read.kind === "read" ? { ...read, results: countPeople(read.people) } : read;
  return { recognition, results, lists: listPeople(sheets, choices), settings, earlier };
}

/** A document that another counts in stands under the name it would like to have. */
async function sheetsOfDocument(
  purpose: SheetPurpose,
  vote: CountedVote & VoteToCome,
): Promise<readonly SheetPlan[]> {
  const document = DOCUMENTS[purpose];
  if (document.madeFrom === "nothing") return (await document.sheets()).plan((planned) => planned);
  if (document.madeFrom === "ballots")
    return (await document.sheets()).plan(ballotsToCount(vote.recognition.ballots, vote.settings));
  if (document.madeFrom === "units") return atOnce((await document.sheets()).planning(rowsOfVote(vote)));
  if (document.madeFrom === "reports") return (await document.sheets()).plan(reportedOf(vote));
  if (document.madeFrom !== "vote") return (await document.sheets()).plan(vote, (planned) => planned);
  const names = new Map<VoteDocument, string>();
  for (const other of document.countsIn)
    names.set(other, (await other.sheets()).plan(vote, () => "")[0]?.name ?? "");
  return (await document.sheets()).plan(vote, (other) => names.get(other) ?? "");
}
