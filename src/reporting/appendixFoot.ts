import type { ReportSettings } from "./reportSettings";
import { formula, text } from "./plannedCells";
import type { PlannedCell, Style } from "./sheetPlan";

/** One line under the table of Phụ lục I. */
export interface FootLine {
  readonly content: PlannedCell | null;
  /** Across the whole page, or its right part, where the signature stands. */
  readonly across: "page" | "right";
  readonly style: Style;
  /** Of a line whose height does not follow from its text. */
  readonly points?: number;
}

const NOTE: Style = { font: { italic: true, size: 11 }, wrap: true, vertical: "Top" };
const SIGNATURE: Style = { horizontal: "Center", vertical: "Center", wrap: true };

/** Before the notes, before the signature, and for the hand that signs. */
const GAP = 6;
const ROOM_TO_SIGN = 54;

/** The notes and, where somebody signs, the place to do so. */
export function footLines(
  notes: readonly (string | { readonly expression: string; readonly shows: string })[],
  signatory: ReportSettings["signatory"],
): readonly FootLine[] {
  const noteLines = notes.map((note): FootLine => {
    const content = typeof note === "string" ? text(note) : formula(note.expression, note.shows);
    return { content, across: "page", style: NOTE };
  });
  return [gap(GAP), ...noteLines, ...signatureLines(signatory)];
}

/** "T/M BAN THƯỜNG VỤ" bold, the post not, the name bold (Hướng dẫn 36-HD/VPTW); parts of the post by ";" or new lines. */
function signatureLines({ post, name }: ReportSettings["signatory"]): readonly FootLine[] {
  const posts = post.split(/[;\n]/).map((line) => line.trim());
  if (post.trim() === "" && name.trim() === "") return [];
  const signed = (line: string, bold: boolean): FootLine => ({
    content: text(line),
    across: "right",
    style: { ...SIGNATURE, font: { bold } },
  });
  return [
    gap(GAP),
    ...posts.filter((line) => line !== "").map((line) => signed(line, ON_BEHALF.test(line))),
    { ...signed("", false), points: ROOM_TO_SIGN },
    signed(name.trim(), true),
  ];
}

const ON_BEHALF = /^(t\/m|tm|k\/t|kt|t\/l|tl)(?!\p{L})/iu;

function gap(points: number): FootLine {
  return { content: null, across: "page", style: {}, points };
}
