import { percentHundredths } from "../../counting/share";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import type { ResultsColumn } from "../results/columns";
import { joined, fixedText, literal, type TextPart } from "../plan/formulaText";
import { percentPart } from "../plan/percentPart";
import { OUTCOME_WORDS, TIED_NOTE } from "../plan/sheetWords";
import type { Group, NarrativeFigure, NarrativeParagraph, Piece } from "./narrative";

/** A column of the results sheet, as formulas name it. */
export type Counted = (column: ResultsColumn) => string;

/** A paragraph of the draft with its figures calculated from the results sheet. */
export function paragraphPart({ sentences }: NarrativeParagraph, counted: Counted): TextPart {
  const pieces = sentences.flatMap(({ pieces: own }, index) => (index === 0 ? own : [" ", ...own]));
  return joined(wordsTogether(pieces).map((piece) => piecePart(piece, counted)));
}

/** Words that follow each other are one text. */
function wordsTogether(pieces: readonly Piece[]): readonly Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (typeof piece === "string" && typeof last === "string") together[together.length - 1] = last + piece;
    else together.push(piece);
  }
  return together;
}

function piecePart(piece: Piece, counted: Counted): TextPart {
  if (typeof piece === "string") return fixedText(piece);
  return piece.kind === "people"
    ? { expression: numberExpression(piece, counted), shows: piece.text }
    : percentPart(shareExpression(piece, counted), percentHundredths(piece.share), "asNeeded");
}

/** "01", and from a thousand on "1.250". */
function numberExpression({ people, group }: NarrativeFigure, counted: Counted): string {
  const number = countExpression(group, counted);
  if (people.length < 1000) return `TEXT(${number},"00")`;
  return `INT((${number})/1000)&"."&TEXT(MOD(${number},1000),"000")`;
}

function countExpression({ categories, having }: Group, counted: Counted): string {
  const criteria = having === undefined ? [] : [havingCriterion(having, counted)];
  if (!categories) return `ROWS(${counted("outcome")})`;
  return categories
    .map((category) => [`${counted("category")},${literal(VIETNAMESE_CATEGORIES[category])}`, ...criteria])
    .map((all) => `COUNTIFS(${all.join(",")})`)
    .join("+");
}

function havingCriterion(having: NonNullable<Group["having"]>, counted: Counted): string {
  return having === "tied"
    ? `${counted("notes")},${literal(`${TIED_NOTE}*`)}`
    : `${counted("outcome")},${literal(OUTCOME_WORDS[having])}`;
}

type ShareFigure = Extract<NarrativeFigure, { kind: "share" }>;

/** What 1 - (1 - share) leaves behind the last digit that counts would decide a rounding: it is taken off. */
const DIGITS = 12;

/** The highest share of the group, or the lowest: what is left of 1 by the highest remainder. */
function shareExpression({ group, which, level }: ShareFigure, counted: Counted): string {
  const shares = counted(`${level}Share`);
  const isIn = conditions(group, counted);
  if (which === "highest") return `SUMPRODUCT(MAX(${isIn}*${shares}))`;
  return `ROUND(1-SUMPRODUCT(MAX(${isIn}*(1-${shares}))),${DIGITS})`;
}

/** 1 for those of the group, 0 for others. */
function conditions({ categories = [], having }: Group, counted: Counted): string {
  const inCategory = categories
    .map((category) => `(${counted("category")}=${literal(VIETNAMESE_CATEGORIES[category])})`)
    .join("+");
  const atOutcome =
    having === undefined || having === "tied"
      ? ""
      : `*(${counted("outcome")}=${literal(OUTCOME_WORDS[having])})`;
  return `(${inCategory})${atOutcome}`;
}
