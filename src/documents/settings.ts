import { regulationOf, type RegulationKey } from "../counting/regulations/all";
import type { LowText } from "../counting/regulations/regulation";
import { RESULT_USES, type ResultUseKey } from "../counting/regulations/uses";
import type { FormOfAddress } from "../strings/vietnamese";
import {
  ballotTotalsSettingsFrom,
  DEFAULT_BALLOT_TOTALS,
  type BallotTotalsSettings,
} from "./ballotTotals/settings";
import { comparisonSettingsFrom, DEFAULT_COMPARISON, type ComparisonSettings } from "./comparison/settings";
import { countingSettingsFrom, DEFAULT_COUNTING, type CountingSettings } from "./counting/settings";
import {
  DEFAULT_MINUTES,
  minutesSettingsFrom,
  namesInMinutes,
  storedMinutes,
  type MinutesSettings,
} from "./minutes/settings";
import { ownRowsFrom, type KnownForm, type OwnRow } from "./ownRows";
import { DEFAULT_RESOLUTION, resolutionSettingsFrom, type ResolutionSettings } from "./resolution/settings";
import { storedRecord } from "./storedRecord";
import { DEFAULT_SUMMARY, summarySettingsFrom, type SummarySettings } from "./summary/settings";

/** The rows of the appendix: until 30/6/2025 tỉnh, huyện and xã; since then tỉnh and xã; or those the office sets. */
export type Form = KnownForm | readonly OwnRow[];

/** Whether the made sheets calculate their figures from the source cells, or hold them as fixed values. */
export type CellKind = "formulas" | "values";

/** The text under which the votes were held; "appendix" where none is named, and the form alone is followed. */
export type RegulationChoice = RegulationKey | "appendix";

/** Whose form of an official document is followed: the Party's or the State's. */
export type OfficeStyle = "party" | "state";

/** How people are named in what such an office reads: Party bodies say "đồng chí", State offices "ông/bà". */
export function formOfAddress(style: OfficeStyle): FormOfAddress {
  return style === "party" ? "comrade" : "sirOrMadam";
}

/** What Phụ lục I does with what does not fit on one page at 12 points: smaller letters, or a second page. */
export type AppendixPages = "fewest" | "largest";

/** What is set for one document alone, under its word. */
export interface PaperSettings {
  readonly summary: SummarySettings;
  readonly minutes: MinutesSettings;
  readonly counting: CountingSettings;
  readonly resolution: ResolutionSettings;
  readonly comparison: ComparisonSettings;
  readonly ballotTotals: BallotTotalsSettings;
}

/** What the clerk sets for Phụ lục I and the other documents. Empty texts are not filled in yet. */
export interface ReportSettings {
  /** The body that reports, as it stands in a sentence: "Huyện ủy Bảo Lâm". */
  readonly unit: string;
  /** "121-BC/HU" */
  readonly number: string;
  /** The day of the report, "2022-06-24". */
  readonly date: string;
  readonly signatory: { readonly post: string; readonly name: string };
  readonly style: OfficeStyle;
  /** Whether the head of an official document stands above the title. */
  readonly letterhead: boolean;
  /** The body above the one that reports, in the head: "Tỉnh ủy Lâm Đồng". */
  readonly upperBody: string;
  /** Where it is signed: "Bảo Lâm". */
  readonly place: string;
  /** Whether "(Kèm theo Báo cáo số …)" stands under the title. */
  readonly attachment: boolean;
  /** Whom it goes to, parted by ";" or new lines. */
  readonly recipients: string;
  /** Whether "Kết quả tín nhiệm" is signed too, and so has the parts of the form. */
  readonly resultsSigned: boolean;
  readonly appendixPages: AppendixPages;
  readonly regulation: RegulationChoice;
  /** The texts that use the result and concern people of the vote. */
  readonly resultUses: readonly ResultUseKey[];
  readonly form: Form;
  readonly cells: CellKind;
  readonly papers: PaperSettings;
}

export const DEFAULT_SETTINGS: ReportSettings = {
  unit: "",
  number: "",
  date: "",
  signatory: { post: "", name: "" },
  style: "party",
  letterhead: false,
  upperBody: "",
  place: "",
  attachment: true,
  recipients: "",
  resultsSigned: false,
  appendixPages: "fewest",
  regulation: "appendix",
  resultUses: [],
  form: "threeTier",
  cells: "formulas",
  papers: {
    summary: DEFAULT_SUMMARY,
    minutes: DEFAULT_MINUTES,
    counting: DEFAULT_COUNTING,
    resolution: DEFAULT_RESOLUTION,
    comparison: DEFAULT_COMPARISON,
    ballotTotals: DEFAULT_BALLOT_TOTALS,
  },
};

/** What says what follows from "tín nhiệm thấp" here: the text of the vote, where one is named, then those that use the result. */
export function lowTextsOf({
  regulation,
  resultUses,
}: Pick<ReportSettings, "regulation" | "resultUses">): readonly LowText[] {
  const ofVote = regulationOf(regulation);
  return [...(ofVote ? [ofVote] : []), ...RESULT_USES.filter(({ key }) => resultUses.includes(key))];
}

/** What may be kept in the workbook: everything but names of people. */
export function storedSettings(settings: ReportSettings): unknown {
  return { ...commonSettings(settings), papers: storedPapers(settings) };
}

function commonSettings({ signatory, ...settings }: ReportSettings): object {
  const common = Object.entries(settings).filter(([key]) => key !== "papers");
  return { ...Object.fromEntries(common), post: signatory.post };
}

function storedPapers({ papers: { minutes, ...others } }: ReportSettings): Readonly<Record<string, unknown>> {
  return { ...others, minutes: storedMinutes(minutes) };
}

/** Documents that are made by what is set for another. */
const SET_WITH: Readonly<Record<string, string>> = { ballot: "counting", tally: "counting" };

/**
 * What of the settings a document is made by, as it may be kept: what concerns others alone makes it no older when it
 * changes. `purpose` is its word.
 */
export function settingsFor(settings: ReportSettings, purpose: string): readonly unknown[] {
  const own = storedPapers(settings)[SET_WITH[purpose] ?? purpose];
  return [commonSettings(settings), ...(own === undefined ? [] : [own])];
}

/** The names that a document takes from the settings and that are not kept. */
export function unstoredNames({ signatory, papers }: ReportSettings, purpose: string): readonly string[] {
  return [signatory.name, ...(purpose === "minutes" ? namesInMinutes(papers.minutes) : [])];
}

/** Reads back what was stored; the default stands in for whatever is not there or not ours. */
export function settingsFrom(stored: unknown): ReportSettings {
  const known = storedRecord(stored);
  const papers = storedRecord(known.papers);
  const text = (key: string) => (typeof known[key] === "string" ? known[key] : "");
  return {
    unit: text("unit"),
    number: text("number"),
    date: /^\d{4}-\d{2}-\d{2}$/.test(text("date")) ? text("date") : "",
    signatory: { post: text("post"), name: "" },
    style: known.style === "state" ? "state" : "party",
    letterhead: known.letterhead === true,
    upperBody: text("upperBody"),
    place: text("place"),
    attachment: known.attachment !== false,
    recipients: text("recipients"),
    resultsSigned: known.resultsSigned === true,
    appendixPages: known.appendixPages === "largest" ? "largest" : "fewest",
    regulation: regulationOf(known.regulation)?.key ?? "appendix",
    resultUses: RESULT_USES.map(({ key }) => key).filter((key) => listOf(known.resultUses).includes(key)),
    form: known.form === "twoTier" ? "twoTier" : (ownRowsFrom(known.form) ?? "threeTier"),
    cells: known.cells === "values" ? "values" : "formulas",
    papers: {
      summary: summarySettingsFrom(papers.summary),
      minutes: minutesSettingsFrom(papers.minutes),
      counting: countingSettingsFrom(papers.counting),
      resolution: resolutionSettingsFrom(papers.resolution),
      comparison: comparisonSettingsFrom(papers.comparison),
      ballotTotals: ballotTotalsSettingsFrom(papers.ballotTotals),
    },
  };
}

function listOf(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}
