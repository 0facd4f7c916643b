import { areaAddress } from "../../counting/cell";
import type { UnitStanding, UnitState } from "../../merging/followUp";
import { formatDay } from "../../strings/dates";
import { formatCount } from "../../strings/numbers";
import type { UnitsReported } from "../document";
import { absolute, literal } from "../plan/formulaText";
import { gap } from "../plan/officialForm";
import { CENTERED } from "../plan/page";
import { formula, number, text } from "../plan/plannedCells";
import type { SheetPlan } from "../plan/sheetPlan";
import { across, blank, placeOf, type PlannedColumn, type SheetLine, type TablePlace } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { unitsParagraph } from "./draft";

const FOLLOW_UP_NAME = "Theo dõi đơn vị";

export type FollowUpColumn =
  | "ordinal"
  | "unit"
  | "listed"
  | "state"
  | "files"
  | "saved"
  | "days"
  | "people"
  | "low"
  | "none"
  | "toMend"
  | "notes";

type FollowUpCell = PlannedColumn<UnitStanding, FollowUpColumn>;

/** What COUNTIFS looks for; see OUTCOME_WORDS. */
const STATE_WORDS: Readonly<Record<UnitState, string>> = {
  merged: "Đã ghép",
  waiting: "Chờ ghép",
  returned: "Trả lại",
  twice: "Gửi hai lần",
  notSent: "Chưa gửi",
};

const LISTED = "x";

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const NOTE = { font: { italic: true }, wrapText: true, verticalAlignment: "Center" } as const;
const HEADING = { font: { bold: true } } as const;
const PARAGRAPH = { wrapText: true, verticalAlignment: "Center" } as const;
const CENTRED = { horizontalAlignment: "Center" } as const;

/** Points of the letters in the table. */
const TABLE_SIZE = 11;

/** A row a unit, what they are together above it, and the draft of a paragraph below. */
export function planFollowUp({ standings, settings }: UnitsReported): SheetPlan {
  const title = [
    across(text("THEO DÕI ĐƠN VỊ GỬI KẾT QUẢ LẤY PHIẾU TÍN NHIỆM"), TITLE),
    across(
      text(
        "Lập từ các tệp đã đọc và trang “Số liệu các đơn vị”; có tệp mới thì lập lại. Ngày tệp: ngày lưu lần cuối ghi trong tệp.",
      ),
      NOTE,
    ),
    gap(),
  ];
  const hasList = standings.some(({ isExpected }) => isExpected);
  const totals = TOTALS.filter(({ listed }) => hasList || !listed);
  const above = [...title, ...totals.map(() => blank()), gap()];
  const place = placeOf<UnitStanding, FollowUpColumn>({ above, columns: COLUMNS, rows: standings });
  const draft = unitsParagraph(standings, settings.style);
  return tablePlan({
    name: FOLLOW_UP_NAME,
    above: [...title, ...totals.map((total) => totalLine(total, place, standings)), gap()],
    columns: COLUMNS,
    header: { fill: "#F2F2F2" },
    rows: standings,
    below: [
      gap(),
      across(text("Đoạn về đơn vị trong báo cáo (dự thảo)"), HEADING),
      ...draft.map((sentence) => across(text(sentence), PARAGRAPH)),
    ],
    fontSize: TABLE_SIZE,
  });
}

/** Units or people of all rows of which something holds. */
interface Total {
  readonly label: string;
  /** "people" adds them up, otherwise units are counted. */
  readonly of?: "people";
  readonly listed?: true;
  /** "came" is every state but that nothing was sent. */
  readonly state?: UnitState | "came";
}

const TOTALS: readonly Total[] = [
  { label: "Đơn vị trong danh sách phải gửi", listed: true },
  { label: "Trong đó đã gửi", listed: true, state: "came" },
  ...(["merged", "waiting", "returned", "twice", "notSent"] as const).map((state) => ({
    label: `Đơn vị ${STATE_WORDS[state].toLowerCase()}`,
    state,
  })),
  { label: "Số người đã ghép", of: "people", state: "merged" },
];

function totalLine(
  { label, of, listed, state }: Total,
  place: TablePlace<FollowUpColumn>,
  standings: readonly UnitStanding[],
): SheetLine<FollowUpColumn> {
  const column = (key: FollowUpColumn) => absolute(areaAddress(place.column(key)));
  const criteria = [
    ...(listed ? [`${column("listed")},${literal(LISTED)}`] : []),
    ...(state === "came" ? [`${column("state")},${literal(`<>${STATE_WORDS.notSent}`)}`] : []),
    ...(state && state !== "came" ? [`${column("state")},${literal(STATE_WORDS[state])}`] : []),
  ].join(",");
  const among = standings.filter(
    (unit) =>
      (!listed || unit.isExpected) &&
      (state === undefined || (state === "came" ? unit.state !== "notSent" : unit.state === state)),
  );
  const cell =
    of === "people"
      ? formula(
          `SUMIFS(${column("people")},${criteria})`,
          among.reduce((sum, { people = 0 }) => sum + people, 0),
        )
      : formula(`COUNTIFS(${criteria})`, among.length);
  return {
    cells: [
      { cell: text(label), from: "unit", format: PARAGRAPH },
      { cell, from: "listed", format: { ...CENTRED, font: { bold: true } } },
    ],
    height: "fit",
  };
}

/** By these an earlier one is read again; see `knownUnits`. */
export const FOLLOW_UP_HEADINGS = {
  unit: "Đơn vị",
  files: "Tệp",
  saved: "Ngày tệp",
  days: "Ngày|lấy phiếu",
} as const satisfies Partial<Record<FollowUpColumn, string>>;

/** Between the names of files in one cell. */
export const FILES_APART = "\n";

const COLUMNS: readonly FollowUpCell[] = [
  { key: "ordinal", heading: "STT", width: 5, cell: (_, { index }) => number(index + 1), format: CENTRED },
  { key: "unit", heading: FOLLOW_UP_HEADINGS.unit, width: 26, cell: ({ unit }) => text(unit) },
  {
    key: "listed",
    heading: "Trong|danh sách",
    width: 9,
    cell: ({ isExpected }) => text(isExpected ? LISTED : ""),
    format: CENTRED,
  },
  {
    key: "state",
    heading: "Tình trạng",
    width: 11,
    cell: ({ state }) => text(STATE_WORDS[state]),
    format: CENTRED,
  },
  {
    key: "files",
    heading: FOLLOW_UP_HEADINGS.files,
    width: 26,
    cell: ({ files }) => text(files.map(({ name }) => name).join(FILES_APART)),
  },
  {
    key: "saved",
    heading: FOLLOW_UP_HEADINGS.saved,
    width: 11,
    cell: ({ files }) => {
      const saved = lastSaved(files);
      return saved === undefined ? null : number(dayNumber(saved));
    },
    format: CENTRED,
    numberFormat: "dd/mm/yyyy",
  },
  {
    key: "days",
    heading: FOLLOW_UP_HEADINGS.days,
    width: 11,
    cell: ({ days }) => text(days.map(formatDay).join("; ")),
    format: CENTRED,
  },
  countColumn("people", "Số|người", ({ people }) => people),
  countColumn("low", "TN thấp|từ 50%", ({ people, at }) => (people === undefined ? undefined : at.low)),
  countColumn("none", "Không|mức nào", ({ people, at }) => (people === undefined ? undefined : at.none)),
  countColumn("toMend", "Việc|phải sửa", ({ toMend }) => (toMend > 0 ? toMend : undefined)),
  { key: "notes", heading: "Ghi chú", width: 28, grows: true, cell: (unit) => text(notesOf(unit)) },
];

function countColumn(
  key: FollowUpColumn,
  heading: string,
  of: (unit: UnitStanding) => number | undefined,
): FollowUpCell {
  const cell = (unit: UnitStanding) => {
    const count = of(unit);
    return count === undefined ? null : number(count);
  };
  return { key, heading, width: 8, cell, format: CENTRED, numberFormat: "0" };
}

function notesOf({ isExpected, isOlder, state, files, toMend }: UnitStanding): string {
  return [
    isExpected === false ? "Không có trong danh sách." : "",
    isOlder ? "Tệp đang có khác số liệu đã ghép: xem rồi ghép lại." : "",
    state === "twice" || (state === "merged" && files.length > 1)
      ? `${formatCount(files.length)} tệp${files.map(savedTold).join("")}.`
      : "",
    state === "returned" && toMend === 0 ? "Tệp không có danh sách đọc được." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function savedTold({ saved }: UnitStanding["files"][number], index: number): string {
  const before = index === 0 ? ": lưu" : ",";
  return saved === undefined ? `${before} không rõ ngày` : `${before} ${timeTold(new Date(saved))}`;
}

/** "14:05 12/11/2025", where the clerk is. */
function timeTold(at: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${two(at.getHours())}:${two(at.getMinutes())} ${formatDay(day)}`;
}

/** In milliseconds since 1970; undefined where it is known of none. */
function lastSaved(files: UnitStanding["files"]): number | undefined {
  const known = files.flatMap(({ saved }) => saved ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}

const DAY = 86_400_000;
/** Day 0 of Excel's, 30/12/1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The day on which something was saved where the clerk is, as Excel numbers days. */
function dayNumber(saved: number): number {
  const at = new Date(saved);
  return (Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) - DAY_ZERO) / DAY;
}

/** The beginning of a day that Excel numbers so, where the clerk is. */
export function dayNumbered(day: number): number {
  const at = new Date(DAY_ZERO + day * DAY);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()).getTime();
}
