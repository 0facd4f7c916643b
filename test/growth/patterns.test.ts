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
    // The first that is slow says all: the others of a slow pattern would take hours.
    const slow = attacksOn(expression).find(
      (attack) => growthOf(find, (length) => textOf(attack, length)) !== undefined,
    );
    expect(slow).toBeUndefined();
  },
);
