import { type EmptyArgument } from "./customFunctions";

/**
 * Where real Excels are reported to differ from what is documented: each difference once, by the member that shows it and
 * the place it is reported (a number is an issue of OfficeDev/office-js). Plain data, so that it goes to a page in another
 * process. Not from the record of a real Excel run by us: nobody here has one.
 */
export interface HostProfile {
  /** The Excel itself. A situation that any Excel can come into has none: it comes over the workbook that is open. */
  readonly excel?: OfferedExcel;
  readonly weather?: { readonly latency?: number; readonly payloadBytes?: number };
  readonly faults: readonly Fault[];
}

export interface OfferedExcel {
  /** Highest ExcelApi offered. */
  readonly excelApi: string;
  /** Requirement sets beside those that every Excel here has. */
  readonly requirements: Readonly<Record<string, string>>;
  /** What custom functions receive for an empty cell, and for one inside a range where that differs. */
  readonly emptyArgument: EmptyArgument;
  readonly emptyInMatrix?: EmptyArgument;
}

export interface Fault {
  /** "Worksheet.activate": type and member as office.js names them, or one of {@link BEYOND_MEMBERS}. */
  readonly member: string;
  readonly does: Misdeed;
  readonly issue: string;
}

/** What faults can be about that is no member of the object model. */
export const BEYOND_MEMBERS = {
  /** Every member that changes the workbook: what needs the write flag of a request. */
  everyWrite: "every write",
  /** A request over the limit of the weather. */
  oversize: "a request over the limit",
  functions: "custom functions",
  opening: "opening a workbook",
  closingPane: "closing the pane",
  onReady: "Office.onReady",
} as const;

/** What a member does in place of its work, or beside it. */
export type Misdeed =
  /** Answers with this error; with `times` only so often, and works from then on. */
  | { readonly refuses: string; readonly times?: number }
  /** Empties Excel's undo list. */
  | "emptiesUndo"
  /** Of an event: it never comes. */
  | "isSilent"
  /** Of a zoom by pages: nothing is set, a scale is. */
  | "ignoresPages"
  /** Of merged areas: those whose first cell lies outside are not among them. */
  | "leavesOutMergesBegunOutside"
  /** Of merged areas: of each only its first cell is told. */
  | "tellsFirstCellsOnly"
  /** Of merging: the fill that was there is gone. */
  | "losesFill"
  /** Of copying formulas down: every row gets those of the first, that refer to its cells. */
  | "repeatsFirstRow"
  /** Of custom functions: once something asked for a calculation, every call shows #BUSY!. */
  | "staysBusyAfterCalculate"
  /** Of custom functions: an error has no message of its own. */
  | "losesMessage"
  /** Of opening: what the add-in stored in the workbook is not there. */
  | "losesSettings"
  /** Of closing the pane: the add-in's page is thrown away, and is loaded anew when it is wanted again. */
  | "endsPage"
  /** Of starting: Excel does not answer the page; after that has been loaded again it does. */
  | "staysOutAtFirst";

const { everyWrite, oversize, functions, opening, closingPane, onReady } = BEYOND_MEMBERS;
const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** Asked for, Excel keeps a request back while a cell is being edited, however long that is (806, 3388). */
const DELAYS_FOR_CELL_EDIT = { DelayForCellEdit: "1.1" };
/** What became ExcelApi 1.17 (names of worksheets, ...) is known to npm's office.js under this name alone. */
const AS_ONLINE = { ExcelApiOnline: "1.1" };
const CURRENT_DESKTOP: OfferedExcel = {
  excelApi: "1.21",
  requirements: { ...DELAYS_FOR_CELL_EDIT, ...AS_ONLINE },
  emptyArgument: 0,
};

const ANY_WRITE_EMPTIES_UNDO: Fault = { member: everyWrite, does: "emptiesUndo", issue: "docs-pr 5175" };
const FIT_TO_PAGES_IGNORED: Fault = { member: "PageLayout.zoom", does: "ignoresPages", issue: "1860" };
const MERGES_BEGUN_OUTSIDE: Fault = {
  member: "Range.getMergedAreasOrNullObject",
  does: "leavesOutMergesBegunOutside",
  issue: "3611",
};
const MERGING_LOSES_FILL: Fault = { member: "Range.merge", does: "losesFill", issue: "6405" };
const FREEZING_FAILS_ONCE: Fault = {
  member: "WorksheetFreezePanes.freezeRows",
  does: { refuses: "GeneralException", times: 1 },
  issue: "2196",
};

export const PROFILES = {
  "excel-2021-win": {
    excel: { excelApi: "1.14", requirements: DELAYS_FOR_CELL_EDIT, emptyArgument: 0 },
    faults: [
      ANY_WRITE_EMPTIES_UNDO,
      FIT_TO_PAGES_IGNORED,
      { member: "Range.getMergedAreasOrNullObject", does: "tellsFirstCellsOnly", issue: "1590" },
      FREEZING_FAILS_ONCE,
    ],
  },
  "excel-2024-win": {
    excel: { excelApi: "1.17", requirements: { ...DELAYS_FOR_CELL_EDIT, ...AS_ONLINE }, emptyArgument: 0 },
    faults: [
      ANY_WRITE_EMPTIES_UNDO,
      FIT_TO_PAGES_IGNORED,
      MERGES_BEGUN_OUTSIDE,
      FREEZING_FAILS_ONCE,
      MERGING_LOSES_FILL,
    ],
  },
  "excel-365-win": {
    excel: CURRENT_DESKTOP,
    faults: [
      { member: "Worksheet.delete", does: "emptiesUndo", issue: "6170" },
      { member: "Worksheet.name", does: "emptiesUndo", issue: "6170" },
      MERGES_BEGUN_OUTSIDE,
      { member: "WorksheetCollection.onSelectionChanged", does: "isSilent", issue: "6311" },
      { member: functions, does: "staysBusyAfterCalculate", issue: "6662" },
      {
        member: "AppRuntimeService.setAppRuntimeState",
        does: { refuses: "GeneralException" },
        issue: "1809",
      },
    ],
  },
  "excel-restarted": {
    excel: CURRENT_DESKTOP,
    faults: [{ member: onReady, does: "staysOutAtFirst", issue: "6523, 3223" }],
  },
  "excel-web": {
    excel: { excelApi: "1.21", requirements: AS_ONLINE, emptyArgument: null, emptyInMatrix: 0 },
    weather: { latency: 300, payloadBytes: FIVE_MEGABYTES },
    faults: [
      { member: oversize, does: { refuses: "GeneralException" }, issue: "1314" },
      { member: "Worksheet.name", does: { refuses: "InvalidArgument" }, issue: "3218, 5693" },
      MERGES_BEGUN_OUTSIDE,
      MERGING_LOSES_FILL,
      { member: closingPane, does: "endsPage", issue: "6844" },
    ],
  },
  "excel-mac": {
    excel: CURRENT_DESKTOP,
    faults: [
      { member: "Worksheet.names", does: { refuses: "InvalidSelection" }, issue: "6365" },
      { member: functions, does: "losesMessage", issue: "4813" },
      MERGING_LOSES_FILL,
    ],
  },
  "other-workbook": {
    faults: [
      ...[
        "WorksheetCollection.add",
        "Worksheet.activate",
        "Worksheet.showGridlines",
        "WorksheetFreezePanes.freezeRows",
      ].map((member) => refused(member, "GeneralException", "docs: troubleshooting, 5319")),
      ...["Worksheet.delete", "Workbook.getActiveCell", "Workbook.getSelectedRange"].map((member) =>
        refused(member, "InvalidSelection", "docs: troubleshooting, 771"),
      ),
    ],
  },
  "grouped-sheets": { faults: [refused(everyWrite, "GeneralException", "2266")] },
  "read-only": {
    faults: [
      refused(everyWrite, "AccessDenied", "664"),
      refused("AppRuntimeService.setAppRuntimeState", "AccessDenied", "6209"),
    ],
  },
  "settings-lost": { faults: [{ member: opening, does: "losesSettings", issue: "2940, 6091" }] },
} as const satisfies Readonly<Record<string, HostProfile>>;

export type ProfileName = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

export function profileCalled(name: ProfileName): HostProfile {
  return PROFILES[name];
}

function refused(member: string, code: string, issue: string): Fault {
  return { member, does: { refuses: code }, issue };
}
