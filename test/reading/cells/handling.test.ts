import { readHandling } from "../../../src/reading/cells/handling";

const CELL = { sheet: "BTV", row: 6, column: 7 };

function handlingsOf(text: string): readonly string[] | undefined {
  return readHandling(text, CELL)?.handlings;
}

test("what is not decided yet is no handling", () => {
  expect(handlingsOf("Chưa xem xét")).toBeUndefined();
  expect(handlingsOf("Không")).toBeUndefined();
});

test("a higher post is no reassignment in the sense of section II", () => {
  expect(handlingsOf("Đủ điều kiện quy hoạch, bố trí chức vụ cao hơn")).toEqual(["other"]);
  expect(handlingsOf("Đưa ra khỏi quy hoạch các chức vụ cao hơn, bố trí công tác phù hợp")).toEqual([
    "removedFromPlanning",
    "reassigned",
  ]);
});
