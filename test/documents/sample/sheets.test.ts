import { countPeople } from "../../../src/counting/count";
import { NO_CHOICES } from "../../../src/reading/choices";
import { recognise } from "../../../src/reading/recognise";
import { planSampleSheets } from "../../../src/documents/sample/sheets";
import { formulaAt, shownCells, snapshotOf } from "../planText";
import { samplePeople } from "../samplePeople";

const sheets = planSampleSheets();
const results = countPeople(samplePeople());
const of = (category: string) => results.filter(({ person }) => person.category === category);

test("stands on sixteen sheets: the district's Ban Thường vụ, fourteen communes and townships, the district's leaders", () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    "BTV Huyện ủy",
    "Thị trấn Lộc Thắng",
    "Xã Lộc An",
    "Xã Lộc Bắc",
    "Xã Lộc Bảo",
    "Xã Lộc Đức",
    "Xã Lộc Lâm",
    "Xã Lộc Nam",
    "Xã Lộc Ngãi",
    "Xã Lộc Phú",
    "Xã Lộc Quảng",
    "Xã Lộc Tân",
    "Xã Lộc Thành",
    "Xã B'Lá",
    "Xã Tân Lạc",
    "HĐND, UBND, MTTQ, đoàn thể",
  ]);
});

test("has 128 nameless people, each once: 13, five in each of fourteen communes, 45", () => {
  expect(results.map(({ person }) => person.name.text)).toEqual(
    Array.from({ length: 128 }, (_, index) => `Cán bộ ${String(index + 1).padStart(3, "0")}`),
  );
  const perSheet = sheets.map(
    ({ name }) => results.filter(({ person }) => person.cell.sheet === name).length,
  );
  expect(perSheet).toEqual([13, ...Array<number>(14).fill(5), 45]);
});

test("the district's shares of “tín nhiệm cao” go from 14/19 (73,68%) to 18/19 (94,74%)", () => {
  const high = of("districtCommittee").map(({ shares }) => shares.high);
  expect(new Set(high.map(({ base }) => base))).toEqual(new Set([19]));
  const counts = high.map(({ count }) => count);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([14, 18]);
});

test("as in the report, nobody of the district is outside 73,68% to 94,74%", () => {
  for (const { shares } of of("districtLeaders")) {
    expect(shares.high.count * 19).toBeGreaterThanOrEqual(14 * shares.high.base);
    expect(shares.high.count * 19).toBeLessThanOrEqual(18 * shares.high.base);
  }
});

test("exactly one person is not at “tín nhiệm cao”: 7 of 11 at “tín nhiệm”, in a commune", () => {
  const others = results.filter(({ outcome }) => outcome !== "high");
  expect(others.map(({ outcome, shares, person }) => [outcome, shares.confident, person.category])).toEqual([
    ["confident", { count: 7, base: 11 }, "communeCommittee"],
  ]);
});

test("everyone's three levels add up to the ballots returned, and nobody's handling is recorded", () => {
  for (const { person, base } of results) {
    const { high, confident, low } = person.ballots.counts;
    expect([person.name.text, high.value + confident.value + low.value]).toEqual([
      person.name.text,
      base.value,
    ]);
    expect(person.handling).toBeUndefined();
  }
});

test("its percentages are formulas over the cells beside them", () => {
  const [committee, township, commune] = sheets;
  if (!committee || !township || !commune) throw new Error("no sheets");
  expect(formulaAt(committee, 7, 8)).toBe("=H8/E8");
  expect(shownCells(committee)[7]?.[8]).toBe(18 / 19);
  expect(formulaAt(township, 7, 4)).toBe("=D8/15");
  expect(formulaAt(commune, 8, 6)).toBe("=D9/C$5");
});

test("says on every sheet that the figures are invented", () => {
  for (const sheet of sheets)
    expect(shownCells(sheet).at(-1)?.[1]).toBe("Số liệu mẫu để dùng thử: họ tên và số phiếu là giả định.");
});

test("is read without a question: the same people, categories and counts, and the report it goes with", () => {
  const { tables, findings, report } = recognise(sheets.map(snapshotOf), NO_CHOICES);
  expect(findings).toEqual([]);
  expect(report?.cells).toEqual([{ sheet: "BTV Huyện ủy", row: 3, column: 0 }]);
  const told = ({ person, shares, base }: (typeof results)[number]) =>
    [
      person.name.text,
      person.position.text,
      person.category,
      person.cell,
      shares,
      base.kind,
      base.value,
    ] as const;
  expect(countPeople(tables.flatMap(({ people }) => people)).map(told)).toEqual(results.map(told));
});
