import fc from "fast-check";
import { addedUp, mayStateTheWhole, unlikeIn, type RowsOfOne } from "../../src/counting/addedUp";
import { writtenIn, type Ballots, type Base, type Count } from "../../src/counting/ballots";
import { baseOf, sumOfLevels, type StatedNumber } from "../../src/counting/base";
import { countPerson } from "../../src/counting/count";
import { LEVELS } from "../../src/counting/level";
import type { Person } from "../../src/counting/person";
import { person } from "./person";

/** The same row as a counting team's own sheet has it. */
function onSheet(sheet: string, row: Person): Person {
  const placed = (count: Count): Count => ({ ...count, cell: { ...count.cell, sheet } }) as Count;
  const { counts, ...others } = row.ballots;
  const known = Object.entries(others).map(([name, count]) => [name, placed(count as Count)] as const);
  const ballots: Ballots = {
    counts: { high: placed(counts.high), confident: placed(counts.confident), low: placed(counts.low) },
    ...Object.fromEntries(known),
  };
  return { ...row, ballots, cell: { ...row.cell, sheet } };
}

const FIRST = onSheet("Tổ 1", person([16, 10, 4], { returned: 30, issued: 31 }));
const SECOND = onSheet("Tổ 2", person([8, 9, 2], { returned: 19, issued: 19 }));

describe("the rows of one person of two counting teams", () => {
  test("are one person with the sums of all numbers: 24 of 49 is no level, though 16 of 30 was", () => {
    const sum = addedUp([FIRST, SECOND]);
    const { counts, returned, issued } = sum.ballots;
    expect(LEVELS.map((level) => counts[level].value)).toEqual([24, 19, 6]);
    expect([returned?.value, issued?.value]).toEqual([49, 50]);
    expect(countPerson(FIRST).outcome).toBe("high");
    expect(countPerson(sum)).toMatchObject({ outcome: "none", base: { kind: "returned", value: 49 } });
  });

  test("keep every cell that they were read from", () => {
    const { cell, alsoIn, ballots } = addedUp([FIRST, SECOND]);
    expect([cell.sheet, ...(alsoIn ?? []).map(({ sheet }) => sheet)]).toEqual(["Tổ 1", "Tổ 2"]);
    expect(alsoIn).toStrictEqual([SECOND.cell]);
    const third = onSheet("Tổ 3", person([1, 0, 0], { returned: 1 }));
    expect(addedUp([addedUp([FIRST, SECOND]), third]).alsoIn).toStrictEqual([third.cell]);
    expect(addedUp([third, addedUp([FIRST, SECOND])]).alsoIn).toStrictEqual([FIRST.cell, SECOND.cell]);
    const parts = writtenIn(ballots.counts.high).map(({ value, cell: { sheet } }) => [sheet, value]);
    expect(parts).toEqual([
      ["Tổ 1", 16],
      ["Tổ 2", 8],
    ]);
  });

  test("side by side have one name, in one cell", () => {
    const beside = { ...SECOND, cell: FIRST.cell };
    expect(addedUp([FIRST, beside]).alsoIn).toStrictEqual([]);
  });

  test("take what is written from the first that says it", () => {
    const nameless = { ...FIRST, position: { text: "", cells: [] } };
    expect(addedUp([nameless, SECOND]).position.text).toBe("Ủy viên");
    expect(addedUp([nameless, { ...SECOND, position: nameless.position }]).position).toEqual(
      nameless.position,
    );
  });

  test("know of the whole only what is known of each", () => {
    const without = onSheet("Tổ 2", person([8, 9, 2], { returned: 19 }));
    expect(addedUp([FIRST, without]).ballots.issued).toBeUndefined();
  });

  test("have the ballots that are stated for both in one cell once", () => {
    const once = { ...SECOND, ballots: { ...SECOND.ballots, returned: FIRST.ballots.returned } };
    expect(baseOf(addedUp([FIRST, once]).ballots)).toMatchObject({ value: 30, parts: [{ form: "number" }] });
  });

  const base = (rows: RowsOfOne) => baseOf(addedUp(rows).ballots);
  const chosen = (row: Person, sheet: string, name?: StatedNumber): Person => {
    const part: Count = { form: "number", value: 50, cell: { sheet, row: 0, column: 0 } };
    const own: Base = { kind: "chosenCell", value: 50, parts: [part], ...(name && { name }) };
    return { ...row, ballots: { ...row.ballots, base: own } };
  };

  test("have the chosen cells of both as base, or the one that was chosen for both", () => {
    expect(base([chosen(FIRST, "Tổ 1"), chosen(SECOND, "Tổ 2")]).value).toBe(100);
    expect(base([chosen(FIRST, "Tổ 1"), chosen(SECOND, "Tổ 1")])).toMatchObject({
      kind: "chosenCell",
      value: 50,
    });
    expect(base([chosen(FIRST, "Tổ 1"), chosen(SECOND, "Tổ 2")]).parts).toMatchObject([
      { form: "sum", value: 100, cell: { sheet: "Tổ 1" } },
    ]);
  });

  test("call the chosen number by a name where both cells have the same one", () => {
    const delegates = chosen(FIRST, "Tổ 1", "delegates");
    expect(base([delegates, chosen(SECOND, "Tổ 2", "delegates")])).toMatchObject({ name: "delegates" });
    expect(base([delegates, chosen(SECOND, "Tổ 2", "present")])).not.toHaveProperty("name");
    expect(base([chosen(FIRST, "Tổ 1"), chosen(SECOND, "Tổ 2")])).not.toHaveProperty("name");
  });

  test("have the kind of ballots that was chosen for both: 28 + 18 valid ones of 49 returned", () => {
    const ofValid = (row: Person, valid: number): Person => {
      const [count] = baseOf(row.ballots).parts;
      const known: Count = { form: "number", value: valid, cell: { ...count.cell, column: 7 } };
      const own: Base = { kind: "valid", value: valid, parts: [known] };
      return { ...row, ballots: { ...row.ballots, valid: known, base: own } };
    };
    expect(base([ofValid(FIRST, 28), ofValid(SECOND, 18)])).toMatchObject({ kind: "valid", value: 46 });
  });
});

describe("rows are not added up", () => {
  test.each([
    ["category", { ...SECOND, category: "districtLeaders" }],
    ["base", onSheet("Tổ 2", person([8, 9, 2]))],
  ] as const)("that differ in %s", (unlike, second) => expect(unlikeIn([FIRST, second])).toBe(unlike));

  test("that record other handlings; one that records none agrees with any", () => {
    const handled = (handling: "resigned" | "dismissed") => ({
      ...SECOND,
      handling: { text: handling, handlings: [handling], cell: SECOND.cell },
    });
    expect(unlikeIn([handled("resigned"), handled("dismissed")])).toBe("handling");
    expect(unlikeIn([FIRST, handled("resigned")])).toBeUndefined();
    expect(addedUp([FIRST, handled("resigned")]).handling?.handlings).toEqual(["resigned"]);
  });

  test("unasked where every team may state the ballots of the whole vote: 49 each, and 49 marks in all", () => {
    const stating = (returned: number): RowsOfOne => [
      onSheet("Tổ 1", person([16, 10, 4], { returned })),
      onSheet("Tổ 2", person([8, 9, 2], { returned })),
    ];
    expect(mayStateTheWhole([stating(49)])).toBe(true);
    expect(mayStateTheWhole([stating(48)])).toBe(false);
    expect(mayStateTheWhole([stating(49), [FIRST, SECOND]])).toBe(false);
    expect(mayStateTheWhole([])).toBe(false);
  });

  test("nothing states the whole where no team states ballots, or one cell states them for all", () => {
    expect(mayStateTheWhole([[onSheet("Tổ 1", person([9, 0, 0])), onSheet("Tổ 2", person([0, 0, 0]))]])).toBe(
      false,
    );
    const once = { ...SECOND, ballots: { ...SECOND.ballots, returned: FIRST.ballots.returned } };
    const fewer = {
      ...once,
      ballots: { ...once.ballots, counts: onSheet("Tổ 2", person([0, 0, 0])).ballots.counts },
    };
    expect(mayStateTheWhole([[FIRST, fewer]])).toBe(false);
  });

  test("that of three teams one states another number: 60 by two, 61 by the third", () => {
    const team = (sheet: string, returned: number) => onSheet(sheet, person([5, 5, 5], { returned }));
    expect(mayStateTheWhole([[team("Tổ 1", 60), team("Tổ 2", 60), team("Tổ 3", 61)]])).toBe(false);
    expect(mayStateTheWhole([[team("Tổ 1", 60), team("Tổ 2", 60), team("Tổ 3", 60)]])).toBe(true);
  });
});

test("whatever is added up, every number is the sum of the teams' numbers, and so is the base", () => {
  const level = fc.nat(40);
  const team = fc.tuple(level, level, level, fc.nat(5), fc.nat(5));
  fc.assert(
    fc.property(
      team,
      team,
      fc.array(team, { maxLength: 3 }),
      fc.constantFrom(0, 1, 2, 3),
      (a, b, more, kind) => {
        const [first, second, ...others] = [a, b, ...more].map(
          ([high, confident, low, invalid, spare], index) => {
            const valid = high + confident + low + spare;
            const numbers = [{ returned: valid + invalid }, { valid, invalid }, { valid }, {}][kind] ?? {};
            return onSheet(`Tổ ${index}`, person([high, confident, low], numbers));
          },
        );
        if (!first || !second) throw new Error("two teams");
        const rows: RowsOfOne = [first, second, ...others];
        const total = (numberOf: (row: Person) => number) =>
          rows.reduce((sum, row) => sum + numberOf(row), 0);
        const sum = addedUp(rows);
        expect(unlikeIn(rows)).toBeUndefined();
        for (const each of LEVELS)
          expect(sum.ballots.counts[each].value).toBe(total(({ ballots }) => ballots.counts[each].value));
        expect(baseOf(sum.ballots).value).toBe(total(({ ballots }) => baseOf(ballots).value));
        expect(sumOfLevels(sum.ballots)).toBe(total(({ ballots }) => sumOfLevels(ballots)));
      },
    ),
  );
});
