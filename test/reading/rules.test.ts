import { readdirSync } from "node:fs";
import { NO_CHOICES } from "../../src/reading/choices";
import { gridOf } from "../../src/reading/cells/grid";
import { HEADER_RULES } from "../../src/reading/header/headerBlock";
import { recognise } from "../../src/reading/recognise";
import type { RowSubject } from "../../src/reading/rows/rowClass";
import { ROW_RULES, type RowRules } from "../../src/reading/rows/rowRules";
import type { Rule } from "../../src/words/rules";
import { exchanges } from "../words/exchanges";
import { caseSheets, CASES } from "./goldenCases";
import { readable } from "./readable";

const WORKBOOKS = readdirSync(CASES).sort().map(caseSheets);

function readAll(): string[] {
  return WORKBOOKS.map((sheets) => readable(recognise(sheets, NO_CHOICES)).join("\n"));
}

/** Every list of rules of rows, each once, by the rule it follows from. */
function listsIn(rules: RowRules, name = "rows", known = new Map<RowRules, string>()): Map<RowRules, string> {
  if (known.has(rules)) return known;
  known.set(rules, name);
  const verdicts = [...rules.inOrder.flat(), { rule: name, ...rules.otherwise }];
  for (const { rule, is } of verdicts) if (typeof is !== "string") listsIn(is, rule, known);
  return known;
}

const LISTS = [...listsIn(ROW_RULES)];

describe("the order of the rules", () => {
  const read = readAll();
  const rows = LISTS.flatMap(([{ inOrder }, name]) => exchanges(name, inOrder));

  it("is that of as many lists as there are", () => {
    expect(rows.length).toBeGreaterThanOrEqual(15);
  });

  it.each(rows)("%s exchanged read a golden case otherwise", (_, exchange) => {
    expect(exchange(readAll)).not.toEqual(read);
  });
});

describe("rules of one rank", () => {
  it("never hold together with different verdicts", () => {
    const together: string[] = [];
    const ranks = LISTS.flatMap(([{ inOrder }]) => inOrder.flatMap((rank) => ("rule" in rank ? [] : [rank])));
    const restore = ranks.map((rank) => watch(rank, (names) => together.push(names)));
    readAll();
    restore.forEach((undo) => undo());
    expect(ranks.length).toBeGreaterThanOrEqual(10);
    expect(together).toEqual([]);
  });

  it("find no header together", () => {
    const grids = WORKBOOKS.flat().map(gridOf);
    const found = grids.flatMap((grid) =>
      Array.from({ length: grid.bottom - grid.top + 1 }, (_, index) =>
        HEADER_RULES.filter(({ levels }) => levels(grid, grid.top + index)).map(({ rule }) => rule),
      ),
    );
    expect(new Set(found.flat())).toEqual(new Set(HEADER_RULES.map(({ rule }) => rule)));
    expect(found.filter((rules) => rules.length > 1)).toEqual([]);
  });
});

type RowRule = Rule<RowSubject, RowRules["otherwise"]["is"]>;

/** Asks all rules of a rank whenever its first is asked. */
function watch(rank: readonly RowRule[], found: (names: string) => void): () => void {
  const [first] = rank as readonly { holds: RowRule["holds"] }[];
  if (!first) throw new Error("A rank of no rules");
  const asked = rank.map(({ holds }) => holds);
  const [holds] = asked;
  first.holds = (subject) => {
    const held = rank.filter((_, index) => asked[index]?.(subject));
    if (new Set(held.map(({ is }) => is)).size > 1) found(held.map(({ rule }) => rule).join(" & "));
    return holds?.(subject) ?? false;
  };
  return () => {
    if (holds) first.holds = holds;
  };
}
