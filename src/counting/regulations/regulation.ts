import type { Share } from "../share";
import { reaches, type Threshold } from "../threshold";

/** Said in the two languages of the pane; made sheets and formulas take the Vietnamese. */
export interface Worded {
  readonly vi: string;
  readonly en: string;
}

/** One thing that a text lays down, and how we know. */
interface Provision {
  /** Its khoản and Điều; absent where we could not read the number. */
  readonly clause?: Worded;
  /** Read in the words of the text itself, or only in somebody's account of it. */
  readonly readIn: "text" | "account";
  /** Where it was read, for whoever checks it. */
  readonly source: string;
}

/** From how many ballots of "tín nhiệm thấp" on a text asks for a person to be considered: pointed out, never decided. */
export interface LowStep extends Provision {
  readonly threshold: Threshold;
  /** From where to where, in the text's own words: "trên 1/2 nhưng dưới 2/3". */
  readonly words: Worded;
  /** What is to be considered. In Vietnamese it follows "thuộc diện", in English "“Low confidence” over half:". */
  readonly consequence: Worded;
}

/** What a text takes percentages of: the ballots returned, or all delegates, present or not. */
export type BaseOf = "returned" | "delegates";

/** A text of law that says what follows from ballots of "tín nhiệm thấp". */
export interface LowText {
  /** Kept in workbooks, so it never changes. */
  readonly key: string;
  /** What it is called for short. One number can name several texts: where it holds no year, the date stands with it. */
  readonly citation: Worded;
  /** The steps of "tín nhiệm thấp", the heaviest first. */
  readonly low: readonly LowStep[];
}

/**
 * A text of law under which votes are held: everything we say of it. It decides the base and who is to be considered,
 * never a level: that is the headings' of Phụ lục I, the same for everybody (appendixForm.ts).
 */
export interface Regulation extends LowText {
  /** Số, ký hiệu: "262-QĐ/TW". */
  readonly symbol: string;
  /** "2014-10-08" */
  readonly date: string;
  /** What made sheets and reports, which are Vietnamese, call it. */
  readonly title: string;
  /** "Bộ Chính trị" */
  readonly issuer: string;
  /** Days such as "2023-02-02": `until` is the first on which it no longer is. Absent: not known, or not ended. */
  readonly inForce: { readonly from?: string; readonly until?: string };
  readonly base: Provision & { readonly of: BaseOf; readonly clause: Worded };
  /** Whether what is told of each person's result has the invalid ballots too, beside those issued, returned and valid. */
  readonly result: Provision & { readonly clause: Worded; readonly invalid: boolean };
  /** Of those summoned so many must be present for the vote to be held; absent where we have not read it. */
  readonly quorum?: Provision & { readonly clause: Worded; readonly present: Threshold };
}

/** The heaviest step that a share of "tín nhiệm thấp" reaches; none where it reaches none. */
export function lowStepOf(low: Share, { low: steps }: Pick<LowText, "low">): LowStep | undefined {
  return steps.find(({ threshold }) => reaches(low, threshold));
}

/** Where a provision stands: "khoản 7.3 Điều 7 QĐ 262-QĐ/TW ngày 08/10/2014"; the text alone where the clause is not known. */
export function sourceOf({ clause }: Provision, { citation }: Pick<LowText, "citation">): Worded {
  return clause ? { vi: `${clause.vi} ${citation.vi}`, en: `${clause.en} of ${citation.en}` } : citation;
}
