import { REGULATIONS, regulationOf } from "../../../src/counting/regulations/all";
import { sourceOf, type Regulation } from "../../../src/counting/regulations/regulation";

const texts: readonly Regulation[] = REGULATIONS;

test.each([
  ["decision262", "QĐ 262-QĐ/TW ngày 08/10/2014"],
  ["decision96", "QĐ 96-QĐ/TW ngày 02/02/2023"],
  ["resolution85", "NQ 85/2014/QH13"],
  ["resolution96", "NQ 96/2023/QH15"],
])("a workbook that keeps “%s” still means %s", (key, citation) => {
  expect(regulationOf(key)?.citation.vi).toBe(citation);
});

test.each(["appendix", "262", "", undefined, null, 96])("%p is no text", (key) => {
  expect(regulationOf(key)).toBeUndefined();
});

test("no two texts share a key or what they are called", () => {
  for (const names of [
    texts.map(({ key }) => key),
    texts.map(({ citation }) => citation.vi),
    texts.map(({ title }) => title),
  ])
    expect(new Set(names).size).toBe(texts.length);
});

test.each(texts)(
  "$citation.vi is cited with its year, in every language and on made sheets",
  (regulation) => {
    const { citation, title, date, symbol } = regulation;
    for (const name of [citation.vi, citation.en, title]) {
      expect(name).toContain(symbol);
      expect(name).toContain(date.slice(0, 4));
    }
  },
);

test.each(texts)("$citation.vi: each step asks for more ballots than the next", ({ low }) => {
  const parts = low.map(({ threshold }) => threshold.numerator / threshold.denominator);
  expect(parts).toEqual([...parts].sort((one, other) => other - one));
  expect(new Set(parts).size).toBe(parts.length);
});

test("a provision is cited by its clause, or by the text alone where the clause is not known", () => {
  const cited = (key: string) => {
    const regulation: Regulation | undefined = regulationOf(key);
    return (
      regulation &&
      [regulation.base, ...regulation.low].map((provision) => sourceOf(provision, regulation).vi)
    );
  };
  expect(cited("decision96")).toEqual([
    "khoản 3 Điều 6 QĐ 96-QĐ/TW ngày 02/02/2023",
    "QĐ 96-QĐ/TW ngày 02/02/2023",
    "QĐ 96-QĐ/TW ngày 02/02/2023",
  ]);
  expect(cited("resolution96")).toEqual([
    "khoản 3 Điều 19 NQ 96/2023/QH15",
    "Điều 12 NQ 96/2023/QH15",
    "Điều 12 NQ 96/2023/QH15",
  ]);
});
