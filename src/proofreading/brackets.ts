/** Percentages from one to another that people are counted in: "từ 50% đến dưới 70%". */
interface Bracket {
  readonly from: number;
  readonly to: number;
}

const PERCENT = String.raw`(\d{1,3}(?:,\d+)?)\s*%`;
const BETWEEN = new RegExp(
  String.raw`(?:^|[^\p{L}])từ\s+(?:trên\s+)?${PERCENT}\s+(?:đến|tới)\s+(?:dưới\s+)?${PERCENT}`,
  "iu",
);
const OVER = new RegExp(String.raw`(?:^|[^\p{L}])(?:trên|từ)\s+${PERCENT}`, "iu");
const UNDER = new RegExp(String.raw`(?:^|[^\p{L}])dưới\s+${PERCENT}`, "iu");

/** Whether each of the labels tells people by a bracket, and nobody can be in two of them. */
export function areDisjointBrackets(labels: readonly string[]): boolean {
  const brackets = labels.flatMap(bracketIn).sort((one, other) => one.from - other.from);
  if (brackets.length !== labels.length) return false;
  return brackets.every(({ from }, at) => from >= (brackets[at - 1]?.to ?? 0));
}

function bracketIn(label: string): Bracket[] {
  const [, from, to] = BETWEEN.exec(label) ?? [];
  if (from !== undefined && to !== undefined) return [{ from: valueOf(from), to: valueOf(to) }];
  const over = OVER.exec(label)?.[1];
  if (over !== undefined) return [{ from: valueOf(over), to: Infinity }];
  const under = UNDER.exec(label)?.[1];
  return under === undefined ? [] : [{ from: 0, to: valueOf(under) }];
}

function valueOf(written: string): number {
  return Number(written.replace(",", "."));
}
