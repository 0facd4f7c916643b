import type { ReportSettings } from "../settings";
import { CENTERED } from "./partyPage";
import { text } from "./plannedCells";
import { across, blank, type SheetLine } from "./table";

/** Points before the notes and before the signature, and for the hand that signs. */
const GAP = 6;
const ROOM_TO_SIGN = 54;

/** Parts a line from what stands above it. */
export function gap(): SheetLine<never> {
  return blank(GAP);
}

/**
 * Who signs, from a column of the right half on; nothing where nobody does. "T/M BAN THƯỜNG VỤ" bold, the post not, the
 * name bold (Hướng dẫn 36-HD/VPTW); parts of the post by ";" or new lines.
 */
export function signatureLines<Key extends string>(
  { post, name }: ReportSettings["signatory"],
  from: Key,
): readonly SheetLine<Key>[] {
  const posts = post.split(/[;\n]/).map((line) => line.trim());
  if (post.trim() === "" && name.trim() === "") return [];
  const signed = (line: string, bold: boolean, height?: number) =>
    across(text(line), { ...CENTERED, font: { bold } }, { from, height });
  return [
    gap(),
    ...posts.filter((line) => line !== "").map((line) => signed(line, ON_BEHALF.test(line))),
    signed("", false, ROOM_TO_SIGN),
    signed(name.trim(), true),
  ];
}

const ON_BEHALF = /^(t\/m|tm|k\/t|kt|t\/l|tl)(?!\p{L})/iu;
