import { countPerson } from "../../src/counting/count";
import { handlingUnexpected } from "../../src/counting/handlingUnexpected";
import type { Handling } from "../../src/counting/handling";
import { person } from "./person";

function reachedBy(counts: [number, number, number], handling: Handling = "resigned") {
  const plain = person(counts, { returned: 20 });
  const cell = { ...plain.cell, column: 9 };
  const results = [countPerson({ ...plain, handling: { text: "Cho từ chức", cell, handlings: [handling] } })];
  return handlingUnexpected(results).map(({ details }) => details);
}

test.each([
  [[17, 3, 0], "high"],
  [[6, 10, 4], "confident"],
] as const)("%j reach a level above the low one: what is recorded is asked about", ([...counts], reached) => {
  expect(reachedBy([...counts])).toMatchObject([{ found: "Cho từ chức", reached }]);
});

test.each([[[5, 4, 11]], [[0, 10, 10]], [[8, 4, 8]]] as const)(
  "%j are low, half low or of no level: what is recorded may follow",
  ([...counts]) => {
    expect(reachedBy([...counts])).toEqual([]);
  },
);

test("words that name no row are another finding, and nothing recorded is nothing", () => {
  expect(reachedBy([17, 3, 0], "other")).toEqual([]);
  expect(handlingUnexpected([countPerson(person([17, 3, 0], { returned: 20 }))])).toEqual([]);
});

test("one named row among other words is enough, and both cells are led to", () => {
  const plain = person([17, 3, 0], { returned: 20 });
  const cell = { ...plain.cell, column: 9 };
  const handling = { text: "Khác; cho từ chức", cell, handlings: ["other", "resigned"] as const };
  expect(handlingUnexpected([countPerson({ ...plain, handling })])).toEqual([
    {
      code: "handlingUnexpected",
      cells: [cell, plain.cell],
      details: { name: "Người thứ nhất", found: "Khác; cho từ chức", reached: "high" },
    },
  ]);
});
