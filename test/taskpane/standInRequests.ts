import type { BallotTable, Recognition } from "../../src/reading/ballotTable";
import type { Finding } from "../../src/counting/finding";
import type { AppendixOutcome, Examination } from "../../src/workflow/outcome";
import type { Requests } from "../../src/workflow/requests";

/** A stand-in for workflow/: every answer is given by the test, every question is kept. */
export type StandIn = { readonly [Name in keyof Requests]: jest.Mock } & {
  /** What a ribbon button would announce. */
  readonly announce: (outcome: AppendixOutcome) => void;
};

export function standInRequests(recognition: Recognition = NOTHING): StandIn {
  const listeners = new Set<(outcome: AppendixOutcome) => void>();
  const answer = () => jest.fn(async () => examined(recognition));
  const sheets = () => jest.fn(async () => ({ status: "done", sheets: ["Mẫu"], kept: [] }));
  return {
    examine: answer(),
    chooseCategory: answer(),
    leaveOut: answer(),
    takeBack: answer(),
    buildAppendix: jest.fn(async () => made()),
    insertSample: sheets(),
    makeInputSheet: sheets(),
    removeMade: sheets(),
    goToCell: jest.fn(async () => undefined),
    onAppendixOutcome: jest.fn((listener: (outcome: AppendixOutcome) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }),
    announce: (outcome) => listeners.forEach((listener) => listener(outcome)),
  };
}

export function examined(recognition: Recognition): Examination {
  return { status: "examined", recognition };
}

export function made(kept: readonly string[] = []): AppendixOutcome {
  return {
    status: "made",
    resultsSheet: "Kết quả tín nhiệm",
    appendixSheet: "Phụ lục I",
    people: 128,
    cellsCompared: 1254,
    kept,
    findings: [],
  };
}

/** A table on `sheet` of `people` people, at B5:I31. */
export function table(sheet: string, people: number, more: Partial<BallotTable> = {}): BallotTable {
  return {
    key: `${sheet}#1`,
    sheet,
    area: { row: 4, column: 1, rows: 27, columns: 8 },
    people: Array.from({ length: people }, (_, index) => person(`Người ${index + 1}`)),
    unread: 0,
    categories: ["communeCommittee"],
    baseKinds: ["returned"],
    ...more,
  };
}

function person(name: string): BallotTable["people"][number] {
  const cell = { sheet: "Xã Lộc An", row: 5, column: 1 };
  const count = { form: "number", value: 1, cell } as const;
  const nothing = { text: "", cells: [] };
  return {
    name: { text: name, cells: [cell] },
    position: nothing,
    unit: nothing,
    category: "communeCommittee",
    ballots: { counts: { high: count, confident: count, low: count } },
    cell,
  };
}

export function recognition(tables: readonly BallotTable[], ...findings: readonly Finding[]): Recognition {
  return { tables, findings };
}

export const NOTHING: Recognition = recognition([], { code: "noTable", cells: [], details: {} });
