import type { PeopleList } from "../../reading/peopleList";
import type { ListSheets } from "../document";
import { formatCount } from "../../strings/numbers";
import { copiesOnPage, roomOnPage } from "../plan/copiesOnPage";
import { inCellsAsked } from "../plan/cellsAsked";
import { LIST_ORDINAL, listedColumn } from "../plan/listColumns";
import { listRows, partFormat, type ListRow } from "../plan/listRows";
import { sheetNames } from "../plan/numberedSheets";
import { gap, officialForm } from "../plan/officialForm";
import { CENTERED } from "../plan/page";
import { text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import { LEVELS, type Level } from "../../counting/level";
import { across, blank, columnsIn, type Columns, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import type { ReportSettings } from "../settings";
import { HOW_TO_MARK, invalidRule } from "./rules";

type BallotColumn = "ordinal" | "name" | "position" | Level | "aside";

/** Points of the letters that a voter reads. */
const LETTERS = 13;

/** Points for a seal on the left corner, where no letterhead gives it room. */
const ROOM_FOR_SEAL = 40;

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const LINE = { wrapText: true, verticalAlignment: "Center" } as const;
const SMALL = { ...LINE, font: { italic: true } } as const;
const CENTRED = { horizontalAlignment: "Center" } as const;

const SUGGESTED =
  "Mẫu gợi ý: có danh sách, ba ô của từng người và chỗ đóng dấu treo; cơ quan có mẫu riêng thì theo mẫu đó. Cột này không in.";
const UNREAD_RULE =
  " Chưa chọn văn bản, hoặc chưa có lời văn của văn bản đã chọn: phiếu này không ghi thế nào là không hợp lệ.";

/** A ballot for each list, several on a page where it is short. */
export const planBallotSheets: ListSheets["plan"] = ({ lists, settings }) => {
  const names = sheetNames(
    "Phiếu tín nhiệm",
    "Phiếu",
    lists.map(({ sheet }) => sheet),
  );
  return lists.map((list, index) => {
    const planned = (said: string) =>
      tablePlan(ballotTable(list, settings, { name: names[index] ?? "", said }));
    const plan = copiesOnPage(planned(howOften(roomOnPage(planned("")), settings)));
    return inCellsAsked(plan, settings);
  });
};

/** How many copies of the sheet make as many ballots of this kind as there is room for where they are counted. */
function howOften(onPage: number, { papers: { counting } }: ReportSettings): string {
  const { ballots } = counting;
  const each = onPage === 1 ? "mỗi bản một phiếu" : `mỗi trang ${onPage} phiếu, cắt theo đường kẻ`;
  return `IN ${formatCount(Math.ceil(ballots / onPage))} BẢN trang này: đủ ${formatCount(ballots)} phiếu loại này (${each}); số phiếu đặt ở mục Kiểm phiếu trên máy, Thiết lập riêng. `;
}

function ballotTable(
  list: PeopleList,
  settings: ReportSettings,
  { name, said }: { readonly name: string; readonly said: string },
): Table<ListRow, BallotColumn> {
  const columns = ballotColumns();
  // A ballot has neither a day of signing nor anybody who signs.
  const head = officialForm({ ...settings, place: "" }, columnsIn(columns), LETTERS, "Portrait").letterhead;
  const invalid = invalidRule(settings.regulation);
  const title = besideOnScreen(
    across<BallotColumn>(text("PHIẾU TÍN NHIỆM"), TITLE),
    text(said + SUGGESTED + (invalid === undefined ? UNREAD_RULE : "")),
    { from: "aside", to: "aside", rows: 3 },
  );
  return {
    name,
    above: [...(head.length > 0 ? head : sealLines(settings)), title, across(text(HOW_TO_MARK), LINE), gap()],
    columns,
    rows: listRows([list]),
    rowFormat: partFormat,
    below: invalid === undefined ? [] : [gap(), across(text(invalid), SMALL)],
    orientation: "Portrait",
    fontSize: LETTERS,
    paper: { keptWithFoot: 1 },
    gridlines: false,
  };
}

/** The body that issues it, over room for its hanging seal. */
function sealLines({ unit }: ReportSettings): Table<ListRow, BallotColumn>["above"] {
  const body = unit.trim().toLocaleUpperCase("vi") || "……………………";
  return [
    {
      cells: [{ cell: text(body), to: "name", format: { ...CENTERED, font: { bold: true } } }],
      height: "fit",
    },
    {
      cells: [{ cell: text("(Đóng dấu treo)"), to: "name", format: { ...CENTERED, font: { italic: true } } }],
      height: "fit",
    },
    blank(ROOM_FOR_SEAL),
  ];
}

function ballotColumns(): Columns<ListRow, BallotColumn> {
  return [
    LIST_ORDINAL,
    listedColumn("name", "Họ và tên", 16),
    listedColumn("position", "Chức vụ", 16),
    ...LEVELS.map((level) => ({
      key: level,
      heading: OUTCOME_WORDS[level].replace("Tín nhiệm", "Tín|nhiệm").replace("nhiệm ", "nhiệm|"),
      width: 8,
      cell: (row: ListRow) => (row.kind === "person" ? text("☐") : null),
      format: CENTRED,
    })),
    { key: "aside", heading: "", width: 100, offPage: true },
  ];
}
