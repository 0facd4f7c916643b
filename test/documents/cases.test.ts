import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countPeople } from "../../src/counting/count";
import { DOCUMENTS, purposeNamed, purposesWhere, type SheetPurpose } from "../../src/documents/all";
import type { CountedVote, VoteDocument, VoteToCome } from "../../src/documents/document";
import type { SheetPlan } from "../../src/documents/plan/sheetPlan";
import { DEFAULT_SETTINGS, settingsFrom, type ReportSettings } from "../../src/documents/settings";
import { readEarlierVote } from "../../src/reading/earlierVote";
import { listPeople } from "../../src/reading/peopleList";
import { recognise } from "../../src/reading/recognise";
import { choicesIn } from "../reading/choicesIn";
import { sheetsOf } from "../reading/sheetOf";
import { planLines, type PlanPart, type Rows } from "./planLines";
import { rowsOfVote } from "./unitRows";

const CASES = join(__dirname, "../cases/documents");

/** "== appendix shows 7-22": one part of a sheet that a document plans, as `planLines` writes it. */
const PART = /^== (\w+)(?: sheet (\d+))? (shows|formulas|looks|entries|paper)(?: (\d+)(?:-(\d+))?)?$/;

describe("what the documents made of a clerk's sheets look like", () => {
  const names = readdirSync(CASES).sort();

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
  const sheets = sheetsOf(linesIn(folder, "sheets.txt").join("\n"));
  const choices = choicesIn(folder);
  const recognition = recognise(sheets, choices);
  const results = countPeople(recognition.tables.flatMap(({ people }) => people));
  const settings = settingsIn(folder);
  const read = readEarlierVote(sheets, choices, recognition, settings.papers.comparison.earlier);
  const earlier = read.kind === "read" ? { ...read, results: countPeople(read.people) } : read;
  return { recognition, results, lists: listPeople(sheets, choices), settings, earlier };
}

/** One setting a line: "form twoTier", "signatory Nguyễn Văn An"; of one document "summary.ranked true". */
function settingsIn(folder: string): ReportSettings {
  const lines = linesIn(folder, "settings.txt").map((line) => /^(?:(\w+)\.)?(\w+) (.+)$/.exec(line));
  const setFor = (document: string | undefined) =>
    Object.fromEntries(
      lines
        .filter((words) => words?.[1] === document)
        .map((words) => [words?.[2] ?? "", valueOf(words?.[3] ?? "")]),
    );
  const set = setFor(undefined);
  const settings = settingsFrom({ ...DEFAULT_SETTINGS, ...set });
  const { signatory, papers } = settings;
  return {
    ...settings,
    signatory: { ...signatory, name: String(set.signatory ?? "") },
    papers: {
      summary: { ...papers.summary, ...setFor("summary") },
      minutes: { ...papers.minutes, ...setFor("minutes") },
      counting: { ballots: Number(setFor("counting").ballots ?? papers.counting.ballots) },
      resolution: { ...papers.resolution, ...setFor("resolution") },
      comparison: { ...papers.comparison, ...setFor("comparison") },
    },
  };
}

/** A truth or a list, as JSON has them; a text as it stands. */
function valueOf(text: string): unknown {
  return /^(?:true|false|\[.*)$/.test(text) ? JSON.parse(text) : text;
}

function linesIn(folder: string, file: string): readonly string[] {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : [];
}

/** A document that another counts in stands under the name it would like to have. */
async function sheetsOfDocument(
  purpose: SheetPurpose,
  vote: CountedVote & VoteToCome,
): Promise<readonly SheetPlan[]> {
  const document = DOCUMENTS[purpose];
  if (document.madeFrom === "nothing") return (await document.sheets()).plan((planned) => planned);
  if (document.madeFrom === "units") return (await document.sheets()).plan(rowsOfVote(vote));
  if (document.madeFrom !== "vote") return (await document.sheets()).plan(vote, (planned) => planned);
  const names = new Map<VoteDocument, string>();
  for (const other of document.countsIn)
    names.set(other, (await other.sheets()).plan(vote, () => "")[0]?.name ?? "");
  return (await document.sheets()).plan(vote, (other) => names.get(other) ?? "");
}
