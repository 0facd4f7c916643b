import { isPrintedAs, roundedPercent } from "../counting/printedPercent";
import { percentHundredths, type Share } from "../counting/share";
import type { PercentFigure } from "./figures";
import { markOf, percentInPlaceOf, type ProofMark } from "./mark";
import type { Reading } from "./readings";

/** A percentage of the text whose share is known. */
export interface KnownPercent {
  readonly percent: PercentFigure;
  readonly share: Share;
}

/** "63,6%" where others have two decimals and the second is not 0: right as printed, but not written as the others. */
export function decimalsMarks(
  known: readonly KnownPercent[],
  readings: readonly Reading[],
  text: string,
): readonly ProofMark[] {
  const inFull = readings
    .flatMap(({ figures }) => figures)
    .filter((figure) => figure.kind === "percent" && figure.printed.decimals >= 2);
  return inFull.length < 2
    ? []
    : known.filter(isShort).map(({ percent, share }) => {
        const printed = text.slice(percent.start, percent.end);
        const details = { printed, percent: percentHundredths(share) };
        return markOf(percent, { code: "fewerDecimals", details }, percentInPlaceOf(printed, share));
      });
}

function isShort({ percent: { printed, meaning }, share }: KnownPercent): boolean {
  if (meaning !== "exact" || printed.decimals >= 2 || !isPrintedAs(share, printed)) return false;
  return printed.units * 10 ** (2 - printed.decimals) !== roundedPercent(share, 2).units;
}
