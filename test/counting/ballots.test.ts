import { besideOf, type Count } from "../../src/counting/ballots";
import { ballotBase, baseQuestion } from "../../src/counting/base";
import { nameCellsOf } from "../../src/counting/person";
import { ballots, CELLS, NAME_CELL } from "./person";

test("only a count written as text can be published with what stands beside it", () => {
  const beside = { of: 47, share: "91,58%" };
  const written: Count = { form: "text", value: 46, cell: CELLS.high, beside };
  expect(besideOf(written)).toEqual(beside);
  expect(besideOf({ ...written, form: "number" })).toBeUndefined();
  expect(besideOf({ form: "dash", value: 0, cell: CELLS.low })).toBeUndefined();
});

test("the base of three levels is read from the cells of all three", () => {
  const parts = ballotBase("levels", ballots([14, 3, 1]))?.parts;
  expect(parts?.map(({ cell }) => cell)).toEqual([CELLS.high, CELLS.confident, CELLS.low]);
});

test("the question of a table's base is a choice of its own, apart from the table's", () => {
  expect(baseQuestion("Xã|1")).toBe("Xã|1|base");
});

test("the names of a person who was added up stand in every row, the first one first", () => {
  const second = { ...NAME_CELL, sheet: "Tổ 2" };
  expect(nameCellsOf({ cell: NAME_CELL })).toStrictEqual([NAME_CELL]);
  expect(nameCellsOf({ cell: NAME_CELL, alsoIn: [second] })).toStrictEqual([NAME_CELL, second]);
});
