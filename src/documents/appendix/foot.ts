import type { ReportSettings } from "../settings";
import { CENTERED } from "../plan/partyPage";
import { text } from "../plan/plannedCells";
import type { CellFormat, PlannedCell } from "../plan/sheetPlan";

/** One line under the table of Phụ lục I. */
export interface FootLine {
  readonly content: PlannedCell | null;
  /** The column it begins in; it reaches to the last. */
  readonly from: number;
  readonly format: CellFormat;
  /** Of a line whose height does not follow from its text. */
  readonly points?: number;
}

const NOTE: CellFormat = { font: { italic: true, size: 11 }, wrapText: true, verticalAlignment: "Top" };

/** The signature stands on the right. */
const SIGNATURE_COLUMN = 4;

/** Before the notes, before the signature, and for the hand that signs. */
const GAP: FootLine = { content: null, from: 0, format: {}, points: 6 };
const ROOM_TO_SIGN = 54;

/** The notes and, where somebody signs, the place to do so. */
export function footLines(
  notes: readonly (PlannedCell | null)[],
  signatory: ReportSettings["signatory"],
): readonly FootLine[] {
  return [GAP, ...notes.map((content) => ({ content, from: 0, format: NOTE })), ...signatureLines(signatory)];
}

/** "T/M BAN THƯỜNG VỤ" bold, the post not, the name bold (Hướng dẫn 36-HD/VPTW); parts of the post by ";" or new lines. */
function signatureLines({ post, name }: ReportSettings["signatory"]): readonly FootLine[] {
  const posts = post.split(/[;\n]/).map((line) => line.trim());
  if (post.trim() === "" && name.trim() === "") return [];
  const signed = (line: string, bold: boolean): FootLine => ({
    content: text(line),
    from: SIGNATURE_COLUMN,
    format: { ...CENTERED, font: { bold } },
  });
  return [
    GAP,
    ...posts.filter((line) => line !== "").map((line) => signed(line, ON_BEHALF.test(line))),
    { ...signed("", false), points: ROOM_TO_SIGN },
    signed(name.trim(), true),
  ];
}

const ON_BEHALF = /^(t\/m|tm|k\/t|kt|t\/l|tl)(?!\p{L})/iu;
