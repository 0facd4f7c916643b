import { countPeople } from "../../../src/counting/count";
import { CATEGORIES, type Category } from "../../../src/counting/category";
import type { PersonResult } from "../../../src/counting/result";
import { draftNarrative, paragraphText, type NarrativeFigure } from "../../../src/documents/report/narrative";
import { result } from "../people";
import { samplePeople } from "../samplePeople";

type Marks = readonly [high: number, confident: number, low: number];

/** People of one category at one vote of 20 ballots returned. */
function people(category: Category, ...marks: readonly Marks[]): PersonResult[] {
  return marks.map((each, index) => result({ category, marks: each, returned: 20, row: 6 + index }));
}

function paragraphs(everyone: readonly PersonResult[]): string[] {
  return draftNarrative(everyone, { regulation: "decision262", style: "party" }).map(paragraphText);
}

/** What is said of one tier, without the words that are the same for every tier. */
function saidOf(category: Category, ...marks: readonly Marks[]): string {
  const [, tier = ""] = paragraphs(people(category, ...marks));
  return tier.replace(/^Đối với [^:]*: /, "");
}

describe("the section of the sample", () => {
  const narrative = draftNarrative(countPeople(samplePeople()), {
    regulation: "decision262",
    style: "party",
  });

  test("says what mục I.2 of Báo cáo số 121-BC/HU says, figure by figure", () => {
    expect(narrative.map(paragraphText)).toEqual([
      "Qua tổ chức lấy phiếu tín nhiệm đối với 128 đồng chí theo Quy định số 262-QĐ/TW, ngày 08/10/2014 của Bộ Chính trị, kết quả như sau.",
      "Đối với Ủy viên Ban Thường vụ cấp ủy và cán bộ lãnh đạo, quản lý cấp huyện: tất cả 58 đồng chí đều đạt trên 50% số phiếu “Tín nhiệm cao” (cao nhất là 94,74%, thấp nhất là 73,68%).",
      "Đối với Ủy viên Ban Thường vụ cấp ủy cấp xã: hầu hết (69/70 đồng chí) đạt trên 50% số phiếu “Tín nhiệm cao” (cao nhất là 100%, thấp nhất là 63,64%); chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 63,64%.",
      "Không có đồng chí nào có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên. Mẫu số của tỷ lệ là tổng số phiếu thu về (khoản 7.3 Điều 7 Quy định số 262-QĐ/TW, ngày 08/10/2014).",
    ]);
  });

  test("keeps who is behind each figure: 18/19 and 36/38 are the same highest share", () => {
    const figures = narrative
      .flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces))
      .filter((piece): piece is NarrativeFigure => typeof piece !== "string");
    expect(figures.map(({ text, people: behind }) => [text, behind.length])).toEqual([
      ["128", 128],
      ["58", 58],
      ["94,74%", 4], // two of 13 with 18/19, two of 45 with 36/38
      ["73,68%", 4], // one of 13 with 14/19, three of 45 with 28/38
      ["69", 69],
      ["70", 70],
      ["100%", 2], // 15/15 and 12/12
      ["63,64%", 1], // 7/11 at "tín nhiệm cao"
      ["01", 1],
      ["63,64%", 1], // 7/11 at "tín nhiệm"
    ]);
    expect(figures.at(-1)?.people.map(({ person }) => person.unit.text)).toEqual(["Xã Lộc Lâm"]);
  });
});

test("nobody voted on: nothing is said", () => {
  expect(draftNarrative([], { regulation: "decision262", style: "party" })).toEqual([]);
});

test("who was not voted on is named at the end, with the reason", () => {
  const cell = { sheet: "HĐND tỉnh", row: 8, column: 1 };
  const notVoted = [
    { name: "Hoàng Văn Em", position: "Giám đốc Sở Y tế", reason: "Không lấy phiếu (chưa đủ 9 tháng)", cell },
    { name: "Lê Văn Cường", position: "", reason: "Các đồng chí không lấy phiếu:", cell },
  ];
  const everyone = people("provinceLeaders", [15, 5, 0]);
  expect(
    draftNarrative(everyone, { regulation: "appendix", style: "party" }, notVoted).map(paragraphText).at(-1),
  ).toBe(
    "Không lấy phiếu tín nhiệm đối với 02 đồng chí: Hoàng Văn Em, Giám đốc Sở Y tế: Không lấy phiếu (chưa đủ 9 tháng); Lê Văn Cường: Các đồng chí không lấy phiếu.",
  );
});

test("a rule that is no text of its own is not named", () => {
  const [first] = draftNarrative(people("stateEnterprise", [15, 5, 0]), {
    regulation: "appendix",
    style: "party",
  }).map(paragraphText);
  expect(first).toBe("Qua tổ chức lấy phiếu tín nhiệm đối với 01 đồng chí, kết quả như sau.");
});

describe("one tier", () => {
  const FEW = Array.from({ length: 9 }, (): Marks => [15, 5, 0]);

  test.each<[string, readonly Marks[], string]>([
    [
      "one person has one share, not a highest and a lowest",
      [[15, 5, 0]],
      "có 01 đồng chí được lấy phiếu, đạt 75% số phiếu “Tín nhiệm cao”.",
    ],
    [
      "two are both, with a zero before the number",
      [
        [15, 5, 0],
        [18, 1, 1],
      ],
      "cả 02 đồng chí đều đạt trên 50% số phiếu “Tín nhiệm cao” (cao nhất là 90%, thấp nhất là 75%).",
    ],
    [
      "the same share is said once",
      [
        [15, 5, 0],
        [15, 4, 1],
        [15, 3, 2],
      ],
      "tất cả 03 đồng chí đều đạt trên 50% số phiếu “Tín nhiệm cao” (cùng là 75%).",
    ],
    [
      "exactly half is not over half",
      [
        [15, 5, 0],
        [10, 8, 2],
      ],
      "cả 02 đồng chí đều đạt từ 50% số phiếu “Tín nhiệm cao” trở lên (cao nhất là 75%, thấp nhất là 50%).",
    ],
    [
      "one in ten at another level is an exception among almost all",
      [...FEW, [6, 13, 1]],
      "hầu hết (09/10 đồng chí) đạt trên 50% số phiếu “Tín nhiệm cao” (cùng là 75%); chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 65%.",
    ],
    [
      "two in ten are no longer few",
      [...FEW.slice(1), [6, 13, 1], [5, 12, 3]],
      "có 08/10 đồng chí đạt trên 50% số phiếu “Tín nhiệm cao” (cùng là 75%); có 02 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên (cao nhất là 65%, thấp nhất là 60%).",
    ],
    [
      "the only one at “tín nhiệm cao” has no range; every other outcome has its clause",
      [
        [11, 8, 1],
        [5, 4, 11],
        [9, 8, 3],
      ],
      "có 01/03 đồng chí đạt 55% số phiếu “Tín nhiệm cao”; có 01 đồng chí có tỷ lệ phiếu “Tín nhiệm thấp” 55%; có 01 đồng chí không có mức nào đạt 50% (“Tín nhiệm cao” 45%, “Tín nhiệm” 40%, “Tín nhiệm thấp” 15%).",
    ],
    [
      "nobody at “tín nhiệm cao”",
      [
        [9, 8, 3],
        [8, 7, 5],
      ],
      "không có đồng chí nào đạt từ 50% số phiếu “Tín nhiệm cao” trở lên; có 02 đồng chí không có mức nào đạt 50% (tỷ lệ phiếu “Tín nhiệm cao” cao nhất là 45%, thấp nhất là 40%).",
    ],
    [
      "exactly half at two levels is said",
      [
        [15, 5, 0],
        [10, 10, 0],
      ],
      "cả 02 đồng chí đều đạt từ 50% số phiếu “Tín nhiệm cao” trở lên (cao nhất là 75%, thấp nhất là 50%). Trong đó, có 01 đồng chí đạt đúng 50% ở hai mức, được tính ở mức cao hơn.",
    ],
  ])("%s", (_, marks, said) => {
    expect(saidOf("communeCommittee", ...marks)).toBe(said);
  });

  test.each<[Category, string]>([
    ["provinceLeaders", "cán bộ lãnh đạo, quản lý cấp tỉnh"],
    ["districtCommittee", "Ủy viên Ban Thường vụ cấp ủy cấp huyện"],
    ["stateEnterprise", "cán bộ lãnh đạo, quản lý doanh nghiệp nhà nước"],
  ])("%s alone is called by its own name", (category, name) => {
    expect(paragraphs(people(category, [15, 5, 0]))[1]).toContain(`Đối với ${name}: có 01`);
  });
});

test.each(CATEGORIES)("people of %s are reported on", (category) => {
  const [, tier = ""] = paragraphs(people(category, [15, 5, 0], [14, 5, 1]));
  expect(tier).toMatch(/^Đối với .+: cả 02 đồng chí đều đạt trên 50%/);
});

test("the only person of a tier, with exactly half in two levels, is spoken of as one", () => {
  const [, tier] = paragraphs(people("communeCommittee", [10, 10, 0]));
  expect(tier).toBe(
    "Đối với Ủy viên Ban Thường vụ cấp ủy cấp xã: có 01 đồng chí được lấy phiếu, đạt 50% số phiếu “Tín nhiệm cao”. Đồng chí này đạt đúng 50% ở hai mức, được tính ở mức cao hơn.",
  );
});

describe("what holds for everyone", () => {
  test("nobody at “tín nhiệm thấp” is not said while one has half there, even counted higher", () => {
    const [clear] = paragraphs(people("communeCommittee", [1, 10, 9])).slice(-1);
    const [tied] = paragraphs(people("communeCommittee", [0, 10, 10])).slice(-1);
    expect(clear).toMatch(/^Không có đồng chí nào có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên\. Mẫu số/);
    expect(tied).toMatch(/^Mẫu số của tỷ lệ là tổng số phiếu thu về/);
  });
});
