import { countPeople } from "../../src/counting/count";
import { COMPARISON_SHEETS } from "../../src/documents/comparison/sheets";
import type { CountedVote } from "../../src/documents/document";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { NO_CHOICES } from "../../src/reading/choices";
import { readingEarlierVote } from "../../src/reading/earlierVote";
import { atOnce } from "../../src/turns/staged";
import { recognise } from "../../src/reading/recognise";
import { sheetsOf } from "../reading/sheetOf";
import { comparedPeople } from "../../src/documents/comparison/pairs";
import { comparedUnits } from "../../src/documents/comparison/units";
import { result } from "./people";
import { EARLIER_AND_NOW } from "./twoVotes";

function somebody(name: string, position: string, row: number) {
  const one = result({ name, row });
  return { ...one, person: { ...one.person, position: { text: position, cells: [] } } };
}

/** "An + An", "Bình + nobody", "nobody + Cường?" where a namesake makes it unclear. */
function pairs(now: Parameters<typeof comparedPeople>[0], before: Parameters<typeof comparedPeople>[1]) {
  return comparedPeople(now, before).map(
    ({ now: one, before: other, namesakes }) =>
      `${one?.person.position.text ?? "nobody"} + ${other?.person.position.text ?? "nobody"}${namesakes ? "?" : ""}`,
  );
}

describe("people of two votes", () => {
  test("are the same by their name, however it is addressed, and whatever their post is now", () => {
    expect(
      pairs([somebody("Ông Trần Văn An", "Bí thư", 1)], [somebody("Trần Văn An", "Ủy viên", 2)]),
    ).toEqual(["Bí thư + Ủy viên"]);
  });

  test("namesakes are told apart by their posts, and the one who is left on each side is one person", () => {
    const now = [somebody("Lê An", "Chủ tịch", 1), somebody("Lê An", "Bí thư", 2)];
    const before = [somebody("Lê An", "Bí thư", 3), somebody("Lê An", "Ủy viên", 4)];
    expect(pairs(now, before)).toEqual(["Chủ tịch + Ủy viên", "Bí thư + Bí thư"]);
  });

  test("namesakes whom nothing tells apart are not paired, and that is said of each", () => {
    const now = [somebody("Lê An", "Chủ tịch", 1), somebody("Lê An", "Bí thư", 2)];
    expect(pairs(now, [somebody("Lê An", "Ủy viên", 3)])).toEqual([
      "Chủ tịch + nobody?",
      "Bí thư + nobody?",
      "nobody + Ủy viên?",
    ]);
  });
});

describe("units of two votes", () => {
  const ofUnit = (unit: string, row: number) => {
    const one = result({ name: `Người ${row}`, row });
    return { ...one, person: { ...one.person, unit: { text: unit, cells: [] } } };
  };
  const units = (now: readonly string[], before: readonly string[]) =>
    comparedUnits(now.map(ofUnit), before.map(ofUnit)).map(
      (unit) => `${unit.label} ${unit.before.length} ${unit.now.length}`,
    );

  test("are the same whatever body is named before the place, and those that are gone come last", () => {
    expect(units(["UBND xã Lộc An", "Xã Lộc An"], ["XÃ LỘC ĐỨC", "Đảng ủy xã Lộc An", "Lộc An"])).toEqual([
      "UBND xã Lộc An 2 2",
      "XÃ LỘC ĐỨC 1 0",
    ]);
  });

  test("of one name and two kinds are two, and a name without a kind is neither", () => {
    expect(units(["Xã Lộc An", "Phường Lộc An"], ["Lộc An", "phường Lộc An"])).toEqual([
      "Xã Lộc An 0 1",
      "Phường Lộc An 1 1",
      "Lộc An 1 0",
    ]);
  });

  test("who has none written is told under words for it", () => {
    expect(units([""], ["Xã Lộc An"])).toEqual(["Không ghi đơn vị 0 1", "Xã Lộc An 1 0"]);
  });
});

test("a difference is explained by both votes of the person; where there is one vote it shows none", () => {
  const sheets = sheetsOf(EARLIER_AND_NOW);
  const choices = { ...NO_CHOICES, leftOut: ["Kỳ trước"] };
  const recognition = recognise(sheets, choices);
  const read = atOnce(readingEarlierVote(sheets, choices, recognition, ""));
  if (read.kind !== "read") throw new Error(read.kind);
  const earlier = { ...read, results: countPeople(read.people) };
  const results = countPeople(recognition.people);
  const vote: CountedVote = { recognition, results, settings: DEFAULT_SETTINGS, earlier };
  const [plan] = COMPARISON_SHEETS.plan(vote, () => "");
  const figureOf = (name: string, column: number) => {
    const row = plan?.cells.findIndex((cells) => cells[1]?.shows === name) ?? -1;
    return COMPARISON_SHEETS.figureAt(vote, { sheet: "So sánh kỳ trước", row, column });
  };
  const shares = (count: number, base: number) => ({ shares: { high: { count, base } } });
  expect(figureOf("Cán bộ An", 5)).toMatchObject({
    kind: "difference",
    level: "high",
    now: shares(15, 20),
    before: shares(10, 25),
  });
  expect(figureOf("Cán bộ An", 11)).toMatchObject({ kind: "difference", level: "low" });
  expect(figureOf("Cán bộ Bình", 5)).toBeUndefined();
});
