import { percentHundredths, type Share } from "../counting/share";
import { formatPercent } from "../strings/numbers";
import type { ProofFault } from "../strings/proofreading";
import type { TextSpan } from "./span";

/** A stretch of the text that does not fit, with what should stand there when that is known. */
export interface ProofMark extends TextSpan {
  readonly expected?: string;
  readonly fault: ProofFault;
}

/** A figure that was compared and fits. */
export interface Agreement extends TextSpan {
  readonly agrees: true;
  /** Whether it speaks for what it was compared with: that nobody is where nobody is does not. */
  readonly isEvidence: boolean;
}

/** What became of a figure that was compared: it agrees, or is marked. */
export type Comparison = ProofMark | Agreement;

export function agreed({ start, end }: TextSpan, isEvidence = true): Agreement {
  return { start, end, agrees: true, isEvidence };
}

export function marksAmong(comparisons: readonly Comparison[]): readonly ProofMark[] {
  return comparisons.filter((one): one is ProofMark => "fault" in one);
}

export function agreementsAmong(comparisons: readonly Comparison[]): readonly Agreement[] {
  return comparisons.filter((one): one is Agreement => "agrees" in one);
}

export function markOf({ start, end }: TextSpan, fault: ProofFault, expected?: string): ProofMark {
  return expected === undefined ? { start, end, fault } : { start, end, expected, fault };
}

/** The percentage that should stand in place of what was found: in a column of percentages without the sign. */
export function percentInPlaceOf(found: string, share: Share): string {
  const percent = formatPercent(percentHundredths(share));
  return /%|phần trăm/iu.test(found) ? percent : percent.slice(0, -1);
}
