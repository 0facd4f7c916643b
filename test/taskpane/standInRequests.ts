import type { Area } from "../../src/counting/cell";
import { countPeople } from "../../src/counting/count";
import type { Finding } from "../../src/counting/finding";
import type { Person } from "../../src/counting/person";
import type { Watcher } from "../../src/excel/watch";
import type { BallotTable, Recognition } from "../../src/reading/ballotTable";
import { NO_CHOICES } from "../../src/reading/choices";
import type { PaperPurpose } from "../../src/documents/all";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import type { AppendixOutcome, DocumentsOutcome, Examined } from "../../src/workflow/outcome";
import type { Requests } from "../../src/workflow/requests";
import type { Step } from "../../src/workflow/step";

/** A stand-in for workflow/: every answer is given by the test, every question is kept. */
export type StandIn = { readonly [Name in keyof Requests]: jest.Mock } & {
  /** What a ribbon button would announce. */
  readonly announce: (outcome: AppendixOutcome) => void;
  /** What an item of the ribbon's menu of documents would announce. */
  readonly announceDocuments: (outcome: DocumentsOutcome) => void;
  /** What the work in hand would say it is doing. */
  readonly step: (step: Step) => void;
  /** The ribbon's "Trợ giúp". */
  readonly askForHelp: () => void;
  /** What would happen in the grid. */
  readonly grid: Watcher;
};

export function standInRequests(workbook: Examined = examined(NOTHING)): StandIn {
  const outcomes = new Set<(outcome: AppendixOutcome) => void>();
  const documents = new Set<(outcome: DocumentsOutcome) => void>();
  const steps = new Set<(step: Step) => void>();
  const help = new Set<() => void>();
  const watchers: Watcher[] = [];
  const answer = () => jest.fn(async () => workbook);
  const unitPaper = (...names: string[]) =>
    jest.fn(async () => ({
      status: "made",
      sheets: names,
      kept: [],
      left: [],
      looksNotTaken: [],
      cellsCompared: 20,
    }));
  const sheets = (...names: string[]) =>
    jest.fn(async () => ({ status: "done", sheets: names, kept: [], left: [], looksNotTaken: [] }));
  const nothing = () => jest.fn(async () => undefined);
  return {
    examine: answer(),
    chooseCategory: answer(),
    leaveOut: answer(),
    countAsRead: answer(),
    answerSamePeople: answer(),
    takeBack: answer(),
    chooseTableCategory: answer(),
    chooseBase: answer(),
    takeBases: answer(),
    nameTables: answer(),
    forgetTable: answer(),
    selectedTable: jest.fn(async () => ({ status: "failed", failure: { code: "selectionEmpty" } })),
    selectedCell: jest.fn(async () => ({
      status: "selected",
      cell: { sheet: "Xã Lộc An", row: 2, column: 8 },
    })),
    typeSettings: jest.fn(),
    changeSettings: answer(),
    buildAppendix: jest.fn(async () => made()),
    insertSample: sheets("Mẫu 1", "Mẫu 2"),
    makeInputSheet: sheets("Nhập liệu"),
    checkInstallation: sheets("Kiểm tra cài đặt"),
    mergeUnits: jest.fn(async () => ({ status: "asked", changes: [] })),
    makeUnitPaper: unitPaper("Theo dõi đơn vị"),
    bringEarlier: unitPaper("Số liệu kỳ trước"),
    removeMade: sheets("Phụ lục I", "Mẫu 1"),
    makeDocuments: jest.fn(async (purposes: readonly PaperPurpose[]) => madeDocuments(purposes)),
    removeDocument: sheets("Phụ lục I", "Kết quả tín nhiệm"),
    goToArea: nothing(),
    showSheet: nothing(),
    unhideSheet: nothing(),
    stop: jest.fn(),
    onStep: jest.fn((listener: (step: Step) => void) => listening(steps, listener)),
    onHelp: jest.fn((listener: () => void) => listening(help, listener)),
    onAppendixOutcome: jest.fn((listener: (outcome: AppendixOutcome) => void) =>
      listening(outcomes, listener),
    ),
    onDocumentsOutcome: jest.fn((listener: (outcome: DocumentsOutcome) => void) =>
      listening(documents, listener),
    ),
    watch: jest.fn(async (watcher: Watcher) => void watchers.push(watcher)),
    announce: (outcome) => outcomes.forEach((listener) => listener(outcome)),
    announceDocuments: (outcome) => documents.forEach((listener) => listener(outcome)),
    step: (step) => steps.forEach((listener) => listener(step)),
    askForHelp: () => help.forEach((listener) => listener()),
    grid: {
      changed: () => watchers.forEach((watcher) => watcher.changed()),
      selected: (cell) => watchers.forEach((watcher) => watcher.selected(cell)),
      showsCellsOf: (id) => watchers.some((watcher) => watcher.showsCellsOf(id)),
    },
  };
}

function listening<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A workbook as an examination finds it: everyone counted, each table on a sheet of its own. */
export function examined(recognition: Recognition, more: Partial<Examined> = {}): Examined {
  return {
    status: "examined",
    recognition,
    results: countPeople(recognition.tables.flatMap(({ people }) => people)),
    settings: DEFAULT_SETTINGS,
    sheets: recognition.tables.map(({ sheet }) => sheet),
    sources: [],
    choices: NO_CHOICES,
    own: [],
    ...more,
  };
}

export function made(kept: readonly string[] = []): Extract<AppendixOutcome, { status: "made" }> {
  return {
    status: "made",
    resultsSheet: "Kết quả tín nhiệm",
    appendixSheet: "Phụ lục I",
    people: 128,
    cellsCompared: 1254,
    replaced: [],
    left: [],
    looksNotTaken: [],
    kept,
    toFillIn: [],
    findings: [],
    notUsed: [],
  };
}

/** All of them made, each on a sheet called by its word. */
export function madeDocuments(
  purposes: readonly PaperPurpose[],
): Extract<DocumentsOutcome, { status: "done" }> {
  return {
    status: "done",
    made: purposes.map((purpose) => ({ purpose, sheets: [purpose] })),
    lacking: [],
    cellsCompared: 200,
    replaced: [],
    kept: [],
    left: [],
    looksNotTaken: [],
  };
}

/** A table on `sheet` of `people` people, at B5:I31. */
export function table(sheet: string, people: number, more: Partial<BallotTable> = {}): BallotTable {
  return {
    key: `${sheet}#1`,
    sheet,
    area: { row: 4, column: 1, rows: 27, columns: 8 },
    named: false,
    told: [{ key: "đảng ủy xã", text: "Đảng ủy xã", category: "communeCommittee", cells: [] }],
    columns: { name: [1], position: 2, high: 3, confident: 4, low: 5, returned: 6 },
    people: Array.from({ length: people }, (_, index) => person(sheet, `Người ${index + 1}`, 5 + index)),
    uncategorised: [],
    notVoted: [],
    unread: 0,
    categories: ["communeCommittee"],
    delegates: [],
    attendance: {},
    baseKinds: ["returned"],
    ...more,
  };
}

/** A table of one, Cán bộ A, read completely but for the category. */
export function tableWithoutCategory(sheet: string): BallotTable {
  const uncategorised = [{ name: "Cán bộ A", cell: { sheet, row: 5, column: 1 } }];
  return table(sheet, 0, { categories: [], told: [], uncategorised, unread: 1 });
}

/** Somebody in row `row` (counted from 0) of a table as above: 15, 3 and 1 of 19 ballots returned unless said otherwise. */
export function person(
  sheet: string,
  name: string,
  row: number,
  [high, confident, low] = [15, 3, 1],
): Person {
  const count = (value: number, column: number) =>
    ({ form: "number", value, cell: { sheet, row, column } }) as const;
  const cell = { sheet, row, column: 1 };
  const nothing = { text: "", cells: [] };
  return {
    name: { text: name, cells: [cell] },
    position: nothing,
    unit: { text: sheet, cells: [] },
    category: "communeCommittee",
    ballots: {
      counts: { high: count(high ?? 0, 3), confident: count(confident ?? 0, 4), low: count(low ?? 0, 5) },
      returned: count(19, 6),
    },
    cell,
  };
}

export function recognition(tables: readonly BallotTable[], ...findings: readonly Finding[]): Recognition {
  const people = tables.flatMap((table) => table.people);
  return { tables, people, findings, accounts: [], unread: [], ballots: [], notUsed: [] };
}

export const NOTHING: Recognition = recognition([], { code: "noTable", cells: [], details: {} });

/** One cell as an area, counted from 0. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
