import { laidDownBaseFindings } from "../../src/documents/laidDownBase";
import { recognise } from "../../src/reading/recognise";
import { NO_CHOICES } from "../../src/reading/choices";
import { sheetOf } from "../reading/sheetOf";

const TITLE = "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM NGƯỜI GIỮ CHỨC VỤ DO HĐND TỈNH BẦU";
const HEADINGS = "STT | Họ và tên | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp";

function sheet(stated: string) {
  return sheetOf(`${TITLE}\n${stated}\n${HEADINGS}\n1 | Lương Văn Sáu | 45 | 9 | 0`, "HĐND");
}

const read = (stated: string, bases = NO_CHOICES.bases) =>
  recognise([sheet(stated)], { ...NO_CHOICES, bases });

describe("a regulation that lays down all delegates", () => {
  test("is asked about where a table is counted on its ballots, with the number of delegates stated there", () => {
    const found = laidDownBaseFindings(read("Tổng số đại biểu: 60; thu về: 54"), "resolution85", []);
    expect(found).toMatchObject([
      {
        code: "baseNotLaidDown",
        details: {
          key: "HĐND|1|base",
          table: "HĐND|1",
          baseKind: "returned",
          people: 1,
          offers: [{ base: { cell: { sheet: "HĐND", row: 1, column: 0 }, name: "delegates" }, value: 60 }],
        },
      },
    ]);
  });

  test("is asked about where nobody says how many delegates there are", () => {
    const found = laidDownBaseFindings(read("Thu về: 54"), "resolution85", []);
    expect(found).toMatchObject([{ code: "baseNotLaidDown", details: { offers: [] } }]);
  });

  test("is settled by that choice, and by keeping the base", () => {
    const chosen = read("Tổng số đại biểu: 60; thu về: 54", {
      "HĐND|1": { cell: { sheet: "HĐND", row: 1, column: 0 }, name: "delegates" },
    });
    expect(laidDownBaseFindings(chosen, "resolution85", [])).toEqual([]);
    const kept = laidDownBaseFindings(read("Thu về: 54"), "resolution85", ["HĐND|1|base"]);
    expect(kept).toMatchObject([{ code: "countedAllTheSame", details: { key: "HĐND|1|base" } }]);
  });

  test("is no question where as many ballots came back as there are delegates", () => {
    expect(laidDownBaseFindings(read("Tổng số đại biểu: 54; thu về: 54"), "resolution85", [])).toEqual([]);
  });

  test("is no question under another regulation, or none", () => {
    const recognition = read("Tổng số đại biểu: 60; thu về: 54");
    expect(laidDownBaseFindings(recognition, "decision96", [])).toEqual([]);
    expect(laidDownBaseFindings(recognition, "appendix", [])).toEqual([]);
  });
});
