import { areaAddress } from "../../counting/cell";
import { literal } from "../plan/formulaText";
import { CENTERED } from "../plan/page";
import { formula, number, text } from "../plan/plannedCells";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { across, placeOf, type Columns, type RowPlace, type SheetLine } from "../plan/table";
import { tablePlan } from "../plan/tablePlan";
import { passedIf, PASSED } from "../plan/verdict";
import { THIRD_VOTE } from "../trial/sheets";
import { checks, type Check, type NameOf } from "./checks";

const PARTS = [0, 1, 2, 3] as const;

type Part = (typeof PARTS)[number];
type AcceptanceColumn = "what" | `computed${Part}` | `expected${Part}` | "passed";
type Line = SheetLine<AcceptanceColumn>;

const FAILED = "CHƯA ĐẠT";

/** Points of the letters. */
const LETTERS = 11;

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const STEP = { wrapText: true, verticalAlignment: "Center" } as const;
const VERDICT = { ...CENTERED, font: { bold: true, size: 16 } } as const;
const WRAPPED = { ...CENTERED, wrapText: true } as const;

/** "Kiểm tra cài đặt": each check with what came out beside what must, and whether all are alike. */
export function planAcceptanceSheet(nameOf: NameOf): SheetPlan {
  const rows = checks(nameOf);
  const steps = [
    across<AcceptanceColumn>(text("KIỂM TRA TIỆN ÍCH SAU KHI CÀI ĐẶT"), TITLE),
    ...stepLines(nameOf),
  ];
  const under = placeOf({ above: [...steps, VERDICT_LINE], columns: COLUMNS, rows });
  return tablePlan({
    name: "Kiểm tra cài đặt",
    above: [...steps, verdictLine(areaAddress(under.column("passed")))],
    columns: COLUMNS,
    header: { fill: "#F2F2F2" },
    rows,
    fontSize: LETTERS,
    paper: { onePage: true, keptWithFoot: 0 },
    gridlines: false,
  });
}

function stepLines(nameOf: NameOf): readonly Line[] {
  const third = nameOf(THIRD_VOTE.name);
  const [, wrong] = THIRD_VOTE.wrong;
  return [
    "Bốn trang Thử là số liệu giả định. Làm ba bước sau; khi mọi dòng đạt, ô kết luận ghi ĐẠT.",
    "1. Chờ các công thức ở cột Máy tính ra hiện số. Nếu thấy #NAME? thì tiện ích chưa chạy: đóng Excel, mở lại sổ này.",
    `2. Mở bảng Tín Nhiệm, mục Kiểm tra: phải báo một lỗi ở trang ${third}, vì ba mức cộng lại 11 mà chỉ có 10 phiếu thu về. Sửa ô ${wrong} của trang đó thành ${THIRD_VOTE.right}.`,
    "3. Bấm Lập Phụ lục I trên thanh công cụ, rồi trở lại trang này. Giữ mẫu ba cấp như khi mới cài.",
  ].map((line) => across<AcceptanceColumn>(text(line), STEP));
}

/** Where the verdict will stand. */
const VERDICT_LINE: Line = { cells: [] };

function verdictLine(passed: string): Line {
  const all = `COUNTIF(${passed},${literal(PASSED)})=ROWS(${passed})`;
  return {
    cells: [
      { cell: text("KẾT LUẬN"), format: VERDICT },
      {
        cell: formula(passedIf(all, FAILED)),
        from: "computed0",
        to: "passed",
        format: VERDICT,
        grid: true,
      },
    ],
    height: 30,
  };
}

const COLUMNS: Columns<Check, AcceptanceColumn> = [
  { key: "what", heading: "Việc kiểm tra", width: 41, cell: ({ what }) => text(what), format: STEP },
  {
    heading: "Máy tính ra",
    columns: PARTS.map((part) => ({
      key: `computed${part}` as const,
      heading: String(part + 1),
      width: 10,
      cell: ({ computed }: Check) => (computed[part] === undefined ? null : formula(computed[part])),
      format: WRAPPED,
    })),
  },
  {
    heading: "Phải ra",
    columns: PARTS.map((part) => ({
      key: `expected${part}` as const,
      heading: String(part + 1),
      width: 10,
      cell: ({ expected }: Check) => known(expected[part]),
      format: WRAPPED,
    })),
  },
  {
    key: "passed",
    heading: "Kết quả",
    width: 11,
    cell: passedCell,
    format: { ...CENTERED, font: { bold: true } },
  },
];

function known(value: string | number | undefined): PlannedCell | null {
  return typeof value === "number" ? number(value) : text(value ?? "");
}

/** Each part alike; what cannot be compared, as #NAME?, has not passed. */
function passedCell({ expected }: Check, { at }: RowPlace<AcceptanceColumn>): PlannedCell {
  const alike = expected.map(
    (_, part) => `${at(`computed${part as Part}`)}=${at(`expected${part as Part}`)}`,
  );
  const all = `AND(${alike.join(",")})`;
  return formula(`IF(ISERROR(${all}),${literal(FAILED)},${passedIf(all, FAILED)})`);
}
