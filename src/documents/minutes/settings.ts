import { storedRecord } from "../storedRecord";

/** What the clerk sets for "Biên bản kiểm phiếu". Empty texts are left as dots, to be filled in by hand. */
export interface MinutesSettings {
  /** "Hội nghị Ban Chấp hành Đảng bộ xã Lộc An" */
  readonly occasion: string;
  /** Where it was held. */
  readonly venue: string;
  /** "8 giờ 00", with its day where that is wanted. */
  readonly begun: string;
  readonly ended: string;
  /** How many copies are drawn up: "03". */
  readonly copies: string;
  /** Who signs on the left: the counting board, or who keeps the minutes. On the right signs who presides. */
  readonly signers: "board" | "secretary";
  /** The members of the counting board, a line each. Names of people are not kept in the workbook's settings. */
  readonly board: string;
  readonly leftSigner: string;
  readonly chair: string;
}

export const DEFAULT_MINUTES: MinutesSettings = {
  occasion: "",
  venue: "",
  begun: "",
  ended: "",
  copies: "",
  signers: "board",
  board: "",
  leftSigner: "",
  chair: "",
};

/** What may be kept in the workbook: everything but names of people. */
export function storedMinutes({
  occasion,
  venue,
  begun,
  ended,
  copies,
  signers,
}: MinutesSettings): Partial<MinutesSettings> {
  return { occasion, venue, begun, ended, copies, signers };
}

/** The names that live as long as the page. */
export function namesInMinutes({ board, leftSigner, chair }: MinutesSettings): readonly string[] {
  return [board, leftSigner, chair];
}

/** Reads back what was stored; the default stands in for whatever is not there or not ours. */
export function minutesSettingsFrom(stored: unknown): MinutesSettings {
  const known = storedRecord(stored);
  const text = (key: string) => (typeof known[key] === "string" ? known[key] : "");
  return {
    ...DEFAULT_MINUTES,
    occasion: text("occasion"),
    venue: text("venue"),
    begun: text("begun"),
    ended: text("ended"),
    copies: text("copies"),
    signers: known.signers === "secretary" ? "secretary" : "board",
  };
}
