import { countPeople } from "../../../src/counting/count";
import type { CountedVote } from "../../../src/documents/document";
import { MINUTES_SHEETS } from "../../../src/documents/minutes/sheets";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../../src/documents/settings";
import { NO_CHOICES } from "../../../src/reading/choices";
import { recognise } from "../../../src/reading/recognise";
import { sheetsOf } from "../../reading/sheetOf";
import { shownCells } from "../planText";

/** 20 summoned, 12 present: below two thirds; returned differs between the two people. */
function vote(some: Partial<ReportSettings> = {}): CountedVote {
  const sheets = sheetsOf(`== UBND
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM LÃNH ĐẠO UBND XÃ
Tổng số triệu tập: 20
Số có mặt: 12
STT | Họ và tên | Thu về | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
1 | Cán bộ Dũng | 12 | 8 | 3 | 1
2 | Cán bộ Em | 11 | 5 | 5 | 1`);
  const recognition = recognise(sheets, NO_CHOICES);
  return {
    recognition,
    results: countPeople(recognition.people),
    settings: { ...DEFAULT_SETTINGS, ...some },
  };
}

function textsOf(some: Partial<ReportSettings> = {}): readonly string[] {
  const [plan] = MINUTES_SHEETS.plan(vote(some), () => "");
  return plan ? shownCells(plan).flat().map(String) : [];
}

test("of ballots that are not the same for all, no number is told for all", () => {
  expect(textsOf()).toContain("- Số phiếu thu về: …… phiếu.");
});

test.each([
  ["the one in force where a Party office names none", {}, true],
  ["QĐ 96 itself", { regulation: "decision96", style: "state" }, true],
  ["none where a State office names none", { style: "state" }, false],
  ["none under a text whose quorum we have not read", { regulation: "resolution96" }, false],
] as const)("the quorum is that of %s", (_which, settings, isTold) => {
  expect(textsOf(settings).some((text) => text.includes("CHƯA ĐỦ 2/3"))).toBe(isTold);
});

test("a count and a share of somebody are explained, and nothing else", () => {
  const [plan] = MINUTES_SHEETS.plan(vote(), () => "");
  const row = plan?.cells.findIndex(([number]) => number?.shows === 2) ?? -1;
  const explained = [1, 4, 5].map((column) => {
    const figure = MINUTES_SHEETS.figureAt(vote(), { sheet: "Biên bản kiểm phiếu", row, column });
    return figure && "level" in figure && "result" in figure
      ? [figure.kind, figure.level, figure.result.person.name.text]
      : figure;
  });
  expect(explained).toEqual([undefined, ["ballots", "high", "Cán bộ Em"], ["share", "high", "Cán bộ Em"]]);
});
