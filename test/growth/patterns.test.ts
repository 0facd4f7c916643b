import { attacksOn, textOf } from "./attacks";
import { growthOf } from "./growth";
import { patternsOfSource } from "./patterns";

const PATTERNS = patternsOfSource();

test("the patterns of the source are found", () => {
  expect(PATTERNS.length).toBeGreaterThan(300);
});

test.each(PATTERNS.map(({ file, expression }) => [file, expression] as const))(
  "%s %s",
  (_file, expression) => {
    const find = (text: string) =>
      expression.global ? text.replace(expression, "") : text.search(expression);
    const slow = attacksOn(expression).flatMap((attack) => {
      const growth = growthOf(find, (length) => textOf(attack, length));
      return growth === undefined ? [] : [{ ...attack, growth: Math.round(growth) }];
    });
    expect(slow).toEqual([]);
  },
);
