import { readingEarlierVote, type EarlierReading } from "../../src/reading/earlierVote";
import { atOnce } from "../../src/turns/staged";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { sheetsOf } from "./sheetOf";

const table = (sheet: string, year: number, high: number | string) => `== ${sheet}
KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC AN NĂM ${year}
Số phiếu thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
Cán bộ An | Bí thư | ${high} | 3 | 2`;

const NOW = table("Năm nay", 2026, 15);

function earlier(sheets: string, leftOut: readonly string[], chosen = ""): EarlierReading {
  const all = sheetsOf(sheets);
  const choices = { ...NO_CHOICES, leftOut };
  return atOnce(readingEarlierVote(all, choices, recognise(all, choices), chosen));
}

describe("the vote before the one at hand", () => {
  test("is on the sheet that was left out, and none is read where nothing was", () => {
    const read = earlier(`${NOW}\n${table("Kỳ trước", 2021, 10)}`, ["Kỳ trước"]);
    expect(read).toMatchObject({ kind: "read", sheet: "Kỳ trước", sheets: ["Kỳ trước"] });
    const high = read.kind === "read" && read.people.map(({ ballots }) => ballots.counts.high.value);
    expect(high).toEqual([10]);
    expect(earlier(NOW, [])).toEqual({ kind: "none" });
  });

  test("is never the one at hand, where both stand on one sheet", () => {
    const both = `${NOW}\n\n\n${table("", 2021, 10).split("\n").slice(1).join("\n")}`;
    const { tables } = recognise(sheetsOf(both), NO_CHOICES);
    expect(tables).toHaveLength(2);
    const read = earlier(both, [tables[1]?.key ?? ""]);
    const high = read.kind === "read" && read.people.map(({ ballots }) => ballots.counts.high.value);
    expect(high).toEqual([10]);
  });

  test("of several sheets left out is the one chosen, never one of them by itself", () => {
    const sheets = `${NOW}\n${table("Năm 2021", 2021, 10)}\n${table("Năm 2016", 2016, 12)}`;
    const leftOut = ["Năm 2021", "Năm 2016"];
    expect(earlier(sheets, leftOut)).toEqual({ kind: "several", sheets: leftOut });
    expect(earlier(sheets, leftOut, "Năm 2016")).toMatchObject({ kind: "read", sheet: "Năm 2016" });
  });

  test("is not read in part: a count that is none leaves it unclear", () => {
    const sheets = `${NOW}\n${table("Kỳ trước", 2021, "mười")}`;
    expect(earlier(sheets, ["Kỳ trước"])).toMatchObject({ kind: "unclear", sheet: "Kỳ trước" });
  });
});
