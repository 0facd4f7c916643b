import type { Level } from "../../counting/level";

/** The key of each mark that one person can have on one ballot. Nothing, or 0, is a name that is not marked. */
export const MARK_KEYS: Readonly<Record<Level | "invalid" | "unmarked", string>> = {
  high: "1",
  confident: "2",
  low: "3",
  invalid: "x",
  unmarked: "0",
};

export type MarkKind = keyof typeof MARK_KEYS;

export const MARK_KINDS = Object.keys(MARK_KEYS) as readonly MarkKind[];

/** The ranges, equally long, that hold one person's marks of two counts, a row a ballot. */
export interface TwoCounts {
  /** The numbers of the ballots, from 1. */
  readonly ballots: string;
  /** Beside each ballot 1 where there is one, else 0. */
  readonly entered: string;
  readonly first: string;
  readonly second: string;
  /** What the board has decided where the two differ. */
  readonly decided: string;
}

/**
 * Expressions on two counts. They take each cell as text, so that a digit typed as text is no other mark; what is no mark
 * at all counts as none of them, and is missed in their sum.
 */
export function countedMarks(counts: TwoCounts, kind: MarkKind): string {
  const { entered, decided } = counts;
  const key = MARK_KEYS[kind];
  const agreed = `(${agreeing(counts)})*${isKey(counts.first, key, kind === "unmarked")}`;
  return `SUMPRODUCT((${entered})*(${agreed}+(${differing(counts)})*${isKey(decided, key, false)}))`;
}

/** How many ballots differ and are not decided on. */
export function openDifferences(counts: TwoCounts): string {
  return `SUMPRODUCT((${differing(counts)})*((${counts.decided}&"")=""))`;
}

/** How many the board has decided on. */
export function decidedDifferences(counts: TwoCounts): string {
  return `SUMPRODUCT((${differing(counts)})*((${counts.decided}&"")<>""))`;
}

/** The number of the first ballot after one that differs and is not decided on; 0 where there is none. */
export function nextDifference(counts: TwoCounts, after: string): string {
  const { ballots, decided } = counts;
  const open = `(${differing(counts)})*((${decided}&"")="")*(${ballots}>N(${after}))`;
  // The largest of what is left to the end is the first; no list of Excel's begins lower than at 1.
  return `MOD(1001-SUMPRODUCT(MAX(${open}*(1001-${ballots}))),1001)`;
}

function agreeing({ first, second }: TwoCounts): string {
  return `(${first}&"")=(${second}&"")`;
}

function differing({ first, second }: TwoCounts): string {
  return `(${first}&"")<>(${second}&"")`;
}

function isKey(range: string, key: string, orEmpty: boolean): string {
  const isIt = `((${range}&"")="${key}")`;
  return orEmpty ? `(${isIt}+((${range}&"")=""))` : isIt;
}
