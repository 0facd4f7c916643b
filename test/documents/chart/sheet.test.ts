import { countPeople } from "../../../src/counting/count";
import { CHART_SHEETS } from "../../../src/documents/chart/sheets";
import type { CountedVote } from "../../../src/documents/document";
import { DEFAULT_SETTINGS } from "../../../src/documents/settings";
import { NO_CHOICES } from "../../../src/reading/choices";
import { recognise } from "../../../src/reading/recognise";
import { sheetsOf } from "../../reading/sheetOf";

/** So many people of a province's committee, of 20 ballots each: 12 "tín nhiệm cao", 5, 2, and 1 at no level. */
function vote(people: number): CountedVote {
  const rows = Array.from(
    { length: people },
    (_, index) => `${index + 1} | Cán bộ ${index + 1} | 12 | 5 | 2`,
  );
  const sheets = sheetsOf(`== BTV
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ TỈNH ỦY
Số phiếu thu về: 20
STT | Họ và tên | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
${rows.join("\n")}`);
  const recognition = recognise(sheets, NO_CHOICES);
  return { recognition, results: countPeople(recognition.people), settings: DEFAULT_SETTINGS };
}

function planned(people: number) {
  const [plan] = CHART_SHEETS.plan(vote(people), () => "Kết quả tín nhiệm");
  if (!plan) throw new Error("No sheet");
  return plan;
}

const HIGHEST_ROW = 409;

test.each([1, 13, 16, 17, 33, 100])(
  "of %i people everyone has one bar, and each bar the person's own figures",
  (people) => {
    const { charts = [], cells, rowHeights } = planned(people);
    const bars = charts.flatMap(({ labels, shares }) =>
      Array.from({ length: labels.rows }, (_, index) => ({
        name: cells[labels.row + index]?.[labels.column]?.shows,
        shares: cells[shares.row + index]?.slice(shares.column, shares.column + shares.columns),
      })),
    );
    expect(bars.map(({ name }) => name)).toEqual(Array.from({ length: people }, (_, i) => `Cán bộ ${i + 1}`));
    for (const bar of bars) expect(bar.shares?.map((cell) => cell?.shows)).toEqual([0.6, 0.25, 0.1, 0.05]);
    for (const { area, labels, shares, series } of charts) {
      expect([shares.row, shares.rows, series.length]).toEqual([labels.row, labels.rows, 4]);
      expect(rowHeights[area.row]).toBeLessThanOrEqual(HIGHEST_ROW);
      expect(cells[area.row]?.every((cell) => cell === null)).toBe(true);
    }
  },
);

test("seventeen people are parted into two charts as even as can be, each with its numbers in the title", () => {
  const charts = planned(17).charts ?? [];
  expect(charts.map(({ labels }) => labels.rows)).toEqual([9, 8]);
  expect(charts.map(({ title }) => title.slice(title.indexOf("(")))).toEqual(["(STT 1–9)", "(STT 10–17)"]);
});

test("a share is explained by the person's ballots, what is left by nothing", () => {
  const { cells } = planned(2);
  const row = cells.findIndex((each) => each[1]?.shows === "Cán bộ 2");
  const figureIn = (column: number) => CHART_SHEETS.figureAt(vote(2), { sheet: "Biểu đồ", row, column });
  expect(figureIn(2)).toMatchObject({
    kind: "share",
    level: "high",
    result: { person: { name: { text: "Cán bộ 2" } } },
  });
  expect(figureIn(3)).toMatchObject({ kind: "share", level: "confident" });
  expect(figureIn(5)).toBeUndefined();
  expect(figureIn(6)).toMatchObject({ kind: "outcome" });
});
