import type { PeopleList } from "../../reading/peopleList";
import type { ListSheets } from "../document";
import { MARK_KINDS, type MarkKind } from "../plan/countedMarks";
import { inCellsAsked } from "../plan/cellsAsked";
import { LIST_ORDINAL, listedColumn } from "../plan/listColumns";
import { listRows, partFormat, type ListRow } from "../plan/listRows";
import { MARK_WORDS } from "../plan/markWords";
import { sheetNames } from "../plan/numberedSheets";
import { gap } from "../plan/officialForm";
import { CENTERED } from "../plan/page";
import { text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import { across, type Columns, type Table } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";

type TallyMark = Exclude<MarkKind, "unmarked">;
type TallyColumn = "ordinal" | "name" | TallyMark | `${TallyMark}Sum` | "aside";

/** A square and its diagonal. */
const STROKES = 5;

/** Points of the letters that are read at the counting table. */
const LETTERS = 13;

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const LINE = { wrapText: true, verticalAlignment: "Center" } as const;
const SQUARES = { font: { size: 16, color: "#A6A6A6" }, horizontalAlignment: "Center" } as const;

const SUGGESTED =
  "Mẫu gợi ý, theo cách kiểm phiếu thường dùng: một người đọc, một người gạch, một người soát. Cột này không in.";
const HOW_TO =
  "Mỗi phiếu gạch một nét theo hình vuông in mờ: bốn cạnh và một đường chéo, đủ một ô là 5 phiếu. Không đánh dấu gạch ở cột “Không hợp lệ”.";
const SIGN = "Người đọc: ………………   Người gạch: ………………   Người soát: ………………   Ghi xong lúc …… giờ …… phút";

/** A sheet for each list, with squares for as many ballots as are set. */
export const planTallySheets: ListSheets["plan"] = ({ lists, settings }) => {
  const names = sheetNames(
    "Phiếu kiểm",
    "Phiếu kiểm",
    lists.map(({ sheet }) => sheet),
  );
  return lists.map((list, index) => {
    const plan = tablePlan(tallyTable(list, settings.papers.counting.ballots, names[index] ?? ""));
    return inCellsAsked(plan, settings);
  });
};

function tallyTable(list: PeopleList, ballots: number, name: string): Table<ListRow, TallyColumn> {
  return {
    name,
    above: [
      besideOnScreen(across(text(`PHIẾU KIỂM - ${list.sheet}`), TITLE), text(SUGGESTED), {
        from: "aside",
        to: "aside",
        rows: 2,
      }),
      across(text(HOW_TO), LINE),
      gap(),
    ],
    columns: tallyColumns(ballots),
    rows: listRows([list]),
    rowFormat: partFormat,
    below: [gap(), across(text(SIGN), LINE)],
    fontSize: LETTERS,
    paper: { keptWithFoot: 1 },
    gridlines: false,
  };
}

function tallyColumns(ballots: number): Columns<ListRow, TallyColumn> {
  const squares = "□".repeat(Math.ceil(ballots / STROKES));
  const marks = MARK_KINDS.filter((kind) => kind !== "unmarked");
  return [
    LIST_ORDINAL,
    listedColumn("name", "Họ và tên", 16),
    ...marks.map((kind) => ({
      heading: MARK_WORDS[kind],
      columns: [
        {
          key: kind,
          heading: "Gạch",
          width: 17,
          cell: (row: ListRow) => (row.kind === "person" ? text(squares) : null),
          format: SQUARES,
        },
        { key: `${kind}Sum` as const, heading: "Cộng", width: 6.5 },
      ],
    })),
    { key: "aside", heading: "", width: 100, offPage: true },
  ];
}
