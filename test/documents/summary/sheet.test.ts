import { countPeople } from "../../../src/counting/count";
import type { CountedVote } from "../../../src/documents/document";
import { DEFAULT_SETTINGS } from "../../../src/documents/settings";
import { SUMMARY_SHEETS } from "../../../src/documents/summary/sheets";
import { NO_CHOICES } from "../../../src/reading/choices";
import { recognise } from "../../../src/reading/recognise";
import { sheetsOf } from "../../reading/sheetOf";

/** Two conferences: An with 25 of 31 ballots “tín nhiệm cao”, Dũng with 18 of 20. */
function vote(settings = DEFAULT_SETTINGS): CountedVote {
  const sheets = sheetsOf(`== BTV
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ
Số phiếu thu về: 31
STT | Họ và tên | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ An | 25 | 5 | 1
== UBND
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM LÃNH ĐẠO UBND XÃ
Số phiếu thu về: 20
STT | Họ và tên | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ Dũng | 18 | 2 | 0`);
  const recognition = recognise(sheets, NO_CHOICES);
  return { recognition, results: countPeople(recognition.people), settings };
}

/** What the cell explains that shows this text on the sheet planned as the second. */
function explained(sheet: string, shows: string | number) {
  const plan = SUMMARY_SHEETS.plan(vote(), () => "")[1];
  const cells = plan?.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.shows === shows ? [{ sheet, row: r, column: c }] : [])),
  );
  const [cell] = cells ?? [];
  const figure = cell && SUMMARY_SHEETS.figureAt(vote(), cell);
  return figure && "result" in figure ? [figure.kind, figure.result.person.name.text] : figure;
}

test("a figure is explained by the sheet it stands on, whatever number Excel put behind its name", () => {
  expect(explained("Biểu 2 - UBND", 18)).toEqual(["ballots", "Cán bộ Dũng"]);
  expect(explained("Biểu 2 - UBND (2)", 0.9)).toEqual(["share", "Cán bộ Dũng"]);
  expect(explained("Biểu 2 - UBND", 20)).toEqual(["base", "Cán bộ Dũng"]);
});

test("a name is no figure, and neither is anything on a sheet called otherwise", () => {
  expect(explained("Biểu 2 - UBND", "Cán bộ Dũng")).toBeUndefined();
  expect(explained("Bản của tôi", 18)).toBeUndefined();
});

test("of one conference alone the sheet has no number", () => {
  const { recognition, results, settings } = vote();
  const [first] = results;
  const alone = { recognition, results: first ? [first] : [], settings };
  expect(SUMMARY_SHEETS.plan(alone, () => "").map(({ name }) => name)).toEqual(["Biểu tổng hợp"]);
  expect(SUMMARY_SHEETS.plan(vote(), () => "").map(({ name }) => name)).toEqual([
    "Biểu 1 - BTV",
    "Biểu 2 - UBND",
  ]);
});
