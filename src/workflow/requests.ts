import type { BaseChoice } from "../counting/base";
import type { Category } from "../counting/category";
import type { Area } from "../counting/cell";
import type { SamePeople } from "../counting/samePeople";
import type { DuringCellEdit, Workbook } from "../excel/batch";
import { activeCell, selectArea, showSheet, unhideSheet } from "../excel/select";
import { store, surveyWorkbook } from "../excel/survey";
import { watchWorkbook, type Watcher } from "../excel/watch";
import type { Choices, NamedTable } from "../reading/choices";
import type { PaperPurpose, SheetPurpose } from "../documents/all";
import type { ReportSettings } from "../documents/settings";
import type { MergeReport } from "../merging/mergeReport";
import type { UnitRow } from "../merging/unitRow";
import type { UnitChange } from "../merging/update";
import { attempt, type Begin } from "./attempt";
import {
  choicesOf,
  withBase,
  withCategory,
  withConfirmed,
  withLeftOut,
  withNamedTable,
  without,
  withoutNamedTable,
  withSamePeople,
  withTableCategory,
} from "./choices";
import { appendixOutcomes, documentsOutcomes, helpAsked, steps, stops } from "./events";
import { examineWorkbook, isOurOutput } from "./examine";
import { cellsChanged, changesAreTold } from "./madeRead";
import { madeAppendix, ownSheets } from "./madeDocuments";
import { loadMaking } from "./loadMaking";
import type {
  AppendixOutcome,
  DocumentsOutcome,
  Examination,
  Examined,
  Failure,
  CellSelected,
  SelectedTable,
  SheetsOutcome,
  UnitPaperOutcome,
  UnitsOutcome,
} from "./outcome";
import { settingsStored, storeSettings, typeSettings } from "./settings";
import type { Step } from "./step";
import type { UnitPaper } from "./unitPapers";

/** A base that was offered, and the table whose percentages are to be taken of it. */
export interface ChosenTableBase {
  readonly table: string;
  readonly base: BaseChoice;
}

/** Everything a clerk can ask for. Nothing here throws: what goes wrong comes back as a failure. */
export interface Requests {
  /** A look that nobody asked for is refused while a cell is being edited, and asked for again; others are kept until it is left. */
  examine(duringCellEdit?: DuringCellEdit): Promise<Examination>;
  buildAppendix(): Promise<AppendixOutcome>;
  insertSample(): Promise<SheetsOutcome>;
  makeInputSheet(): Promise<SheetsOutcome>;
  checkInstallation(): Promise<SheetsOutcome>;
  /** Puts rows of units on "Số liệu các đơn vị"; rows that stand there are replaced by others only as it was `shown`. */
  mergeUnits(rows: readonly UnitRow[], shown?: readonly UnitChange[]): Promise<UnitsOutcome>;
  /** Makes a sheet of what came of the units. */
  makeUnitPaper(purpose: UnitPaper, report: MergeReport): Promise<UnitPaperOutcome>;
  /** Puts the people of files of an earlier vote on "Số liệu kỳ trước". */
  bringEarlier(rows: readonly UnitRow[]): Promise<UnitPaperOutcome>;
  removeMade(): Promise<SheetsOutcome>;
  /** Makes of these documents those that can be made of what is there, in one piece of work. */
  makeDocuments(purposes: readonly PaperPurpose[]): Promise<DocumentsOutcome>;
  /** Removes a document where nobody has changed it, and what stands and falls with it: Kết quả tín nhiệm with Phụ lục I. */
  removeDocument(purpose: SheetPurpose): Promise<SheetsOutcome>;
  /** Shows a sheet and selects cells on it. */
  goToArea(sheet: string, area: Area): Promise<Failure | undefined>;
  showSheet(name: string): Promise<Failure | undefined>;
  /** Makes a hidden sheet a visible one. */
  unhideSheet(name: string): Promise<Failure | undefined>;
  /** Remembers one category for all questions of these keys in the workbook and examines again. */
  chooseCategory(keys: readonly string[], category: Category): Promise<Examination>;
  /** Gives everyone in these tables one category; undefined leaves them to the reading again. */
  chooseTableCategory(tables: readonly string[], category: Category | undefined): Promise<Examination>;
  /** Chooses what the percentages of these tables are taken of; undefined leaves them to the reading again. */
  chooseBase(tables: readonly string[], base: BaseChoice | undefined): Promise<Examination>;
  /** Chooses for each table the base that was offered for it. */
  takeBases(chosen: readonly ChosenTableBase[]): Promise<Examination>;
  /** Reads tables from the cells and columns the clerk named. */
  nameTables(tables: readonly NamedTable[]): Promise<Examination>;
  /** Forgets a table the clerk named, and all that was chosen for it. */
  forgetTable(table: string): Promise<Examination>;
  /** What stands in the cells the clerk has selected, and what is headed alike as far as the workbook is known. */
  selectedTable(known: Examined | undefined): Promise<SelectedTable>;
  selectedCell(): Promise<CellSelected>;
  /** Leaves tables or sheets out from now on, and examines again. */
  leaveOut(keys: readonly string[]): Promise<Examination>;
  /** Counts as read from now on what the sheet says otherwise under these keys, and examines again. */
  countAsRead(keys: readonly string[]): Promise<Examination>;
  /** Remembers what the rows of one name are about which the questions of these keys ask, and examines again. */
  answerSamePeople(keys: readonly string[], as: SamePeople): Promise<Examination>;
  /** Forgets what was chosen under these keys, and examines again. */
  takeBack(keys: readonly string[]): Promise<Examination>;
  /** What is being typed into the settings: it counts for an appendix that is asked for before it is stored. */
  typeSettings(settings: ReportSettings): void;
  /** Remembers what was set for the appendix and examines again. */
  changeSettings(settings: ReportSettings, duringCellEdit?: DuringCellEdit): Promise<Examination>;
  /** Asks the work in hand to stop; it does so before it writes anything, or not at all. One that Excel keeps waiting from the start is given up. */
  stop(): void;
  /** Calls back with what the work in hand, of ribbon or pane, is doing; returns how to stop listening. */
  onStep(listener: (step: Step) => void): () => void;
  /** Calls back when the ribbon's "Trợ giúp" was pressed, also before anybody listened; returns how to stop listening. */
  onHelp(listener: () => void): () => void;
  /** Calls back when a ribbon button has built or refused the appendix, also before anybody listened; returns how to stop. */
  onAppendixOutcome(listener: (outcome: AppendixOutcome) => void): () => void;
  /** The same of the ribbon's menu of documents. */
  onDocumentsOutcome(listener: (outcome: DocumentsOutcome) => void): () => void;
  /** Follows what happens in the workbook from now on. */
  watch(watcher: Watcher): Promise<Failure | undefined>;
}

export const requests: Requests = {
  examine: (duringCellEdit) => attempt(examine, duringCellEdit),
  buildAppendix: () => attempt(async (...work) => (await loadMaking()).buildAppendix(...work)),
  insertSample: () => attempt(async (...work) => (await loadMaking()).insertSample(...work)),
  makeInputSheet: () => attempt(async (...work) => (await loadMaking()).makeInputSheet(...work)),
  checkInstallation: () => attempt(async (...work) => (await loadMaking()).checkInstallation(...work)),
  mergeUnits: (rows, shown = []) =>
    attempt(async (...work) => (await loadMaking()).mergeUnits(...work, rows, shown)),
  makeUnitPaper: (purpose, report) =>
    attempt(async (...work) => (await loadMaking()).makeUnitPaper(...work, purpose, report)),
  bringEarlier: (rows) => attempt(async (...work) => (await loadMaking()).bringEarlier(...work, rows)),
  removeMade: () => attempt(async (...work) => (await loadMaking()).removeMade(...work)),
  makeDocuments: (purposes) =>
    attempt(async (...work) => (await loadMaking()).makeDocuments(...work, purposes)),
  removeDocument: (purpose) =>
    attempt(async (...work) => (await loadMaking()).removeDocument(...work, purpose)),
  goToArea: (sheet, area) => quietly((workbook) => selectArea(workbook, sheet, area)),
  showSheet: (name) => quietly((workbook) => showSheet(workbook, name)),
  unhideSheet: (name) => quietly((workbook) => unhideSheet(workbook, name)),
  chooseCategory: (keys, category) =>
    chooseEach(keys, (choices, key) => withCategory(choices, key, category)),
  chooseTableCategory: (tables, category) =>
    chooseEach(tables, (choices, table) => withTableCategory(choices, table, category)),
  chooseBase: (tables, base) => chooseEach(tables, (choices, table) => withBase(choices, table, base)),
  takeBases: (chosen) =>
    choose((choices) => chosen.reduce((all, { table, base }) => withBase(all, table, base), choices)),
  nameTables: (tables) => choose((choices) => tables.reduce(withNamedTable, choices)),
  forgetTable: (table) => choose((choices) => withoutNamedTable(choices, table)),
  selectedTable: (known) =>
    attempt(async (workbook) => {
      const { selectedTable } = await import(/* webpackChunkName: "places" */ "./selectedTable");
      return selectedTable(workbook, known);
    }, "refuses"),
  selectedCell: () =>
    attempt(
      async (workbook) => ({ status: "selected" as const, cell: await activeCell(workbook) }),
      "refuses",
    ),
  leaveOut: (keys) => chooseEach(keys, withLeftOut),
  countAsRead: (keys) => chooseEach(keys, withConfirmed),
  answerSamePeople: (keys, as) => chooseEach(keys, (choices, key) => withSamePeople(choices, key, as)),
  takeBack: (keys) => chooseEach(keys, without),
  typeSettings,
  changeSettings: (settings, duringCellEdit) => {
    typeSettings(settings);
    return attempt(async (workbook, begin) => {
      storeSettings(workbook, settings);
      const examined = await examine(workbook, begin);
      settingsStored(settings);
      return examined;
    }, duringCellEdit);
  },
  stop: () => stops.announce(undefined),
  onStep: (listener) => steps.listen(listener),
  onAppendixOutcome: (listener) => appendixOutcomes.listen(listener),
  onDocumentsOutcome: (listener) => documentsOutcomes.listen(listener),
  onHelp: (listener) => helpAsked.listen(listener),
  watch: (watcher) =>
    quietly(async (workbook) => {
      await watchWorkbook(workbook, watcher, cellsChanged);
      changesAreTold();
    }),
};

async function examine(workbook: Workbook, begin: Begin): Promise<Examination> {
  const examined = await examineWorkbook(workbook, begin, "looking");
  const { survey, recognition, results, settings, earlier, sources, choices } = examined;
  return {
    status: "examined",
    recognition,
    results,
    settings,
    earlier,
    sheets: survey.sheets.filter((sheet) => sheet.visible && !isOurOutput(sheet)).map(({ name }) => name),
    sources,
    choices,
    own: ownSheets(examined),
    made: madeAppendix(examined),
  };
}

/** Does something that has no answer but its failure, or is refused while a cell is being edited. */
async function quietly(work: (workbook: Workbook) => Promise<unknown>): Promise<Failure | undefined> {
  const done = await attempt(async (workbook) => {
    await work(workbook);
    return undefined;
  }, "refuses");
  return done?.failure;
}

function chooseEach(
  keys: readonly string[],
  change: (choices: Choices, key: string) => Choices,
): Promise<Examination> {
  return choose((choices) => keys.reduce(change, choices));
}

/** Stores changed choices in the workbook; the next sync of the examination carries them. */
function choose(change: (choices: Choices) => Choices): Promise<Examination> {
  return attempt(async (workbook, begin) => {
    const survey = await surveyWorkbook(workbook);
    store(workbook, "choices", change(choicesOf(survey.stored.choices)));
    return examine(workbook, begin);
  });
}
