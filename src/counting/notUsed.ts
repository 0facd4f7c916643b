/**
 * What something is that stands in the workbook and that no figure was made of. A new kind is a line here and its words in
 * strings/notUsed.ts.
 */
export const NOT_USED_KINDS = [
  "hiddenSheet",
  "sheetLeftOut",
  "tableLeftOut",
  "partLeftOut",
  "list",
  "notVotedOn",
  "column",
  "numbers",
  "summary",
  "otherSheet",
] as const;

export type NotUsedKind = (typeof NOT_USED_KINDS)[number];

/** One thing that was not used: for the pane, the made sheets and the message alike. */
export interface NotUsed {
  readonly kind: NotUsedKind;
  readonly sheet: string;
  /** Of a table that was read: its key in the clerk's choices. */
  readonly table?: string;
  /** Its heading, title, reason or cells; "" for a whole sheet. */
  readonly text: string;
  /** How many people may be in it who were not counted: 0 where none are concerned. */
  readonly people: number;
}
