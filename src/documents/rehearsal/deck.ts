import type { MarkKind } from "../plan/countedMarks";

/** Marks of one person on the ten ballots of a count, and what they must come to. */
export interface Rehearsed {
  readonly what: string;
  /** A key a ballot; a space is a name that is not marked. */
  readonly first: string;
  readonly second: string;
  readonly decided: string;
  readonly ballots: number;
  readonly answers: Readonly<Record<MarkKind | "open", number>>;
}

const NOTHING = " ".repeat(10);

/** Written and counted by hand. */
export const DECK: readonly Rehearsed[] = [
  {
    what: "Chưa có phiếu",
    first: NOTHING,
    second: NOTHING,
    decided: NOTHING,
    ballots: 0,
    answers: { high: 0, confident: 0, low: 0, invalid: 0, unmarked: 0, open: 0 },
  },
  {
    what: "Đủ các dấu",
    first: "1112x3210 ",
    second: "1112x3210 ",
    decided: NOTHING,
    ballots: 10,
    answers: { high: 4, confident: 2, low: 1, invalid: 1, unmarked: 2, open: 0 },
  },
  {
    what: "Một mức",
    first: "1111111111",
    second: "1111111111",
    decided: NOTHING,
    ballots: 10,
    answers: { high: 10, confident: 0, low: 0, invalid: 0, unmarked: 0, open: 0 },
  },
  {
    what: "Khác hai phiếu",
    first: "1122331122",
    second: "1132331123",
    decided: NOTHING,
    ballots: 10,
    answers: { high: 4, confident: 2, low: 2, invalid: 0, unmarked: 0, open: 2 },
  },
  {
    what: "Đã kết luận",
    first: "1122331122",
    second: "1132331123",
    decided: "  2      x",
    ballots: 10,
    answers: { high: 4, confident: 3, low: 2, invalid: 1, unmarked: 0, open: 0 },
  },
];
