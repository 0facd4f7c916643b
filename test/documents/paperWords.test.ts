import { paperWords } from "../../src/documents/paperWords";

test.each(["vi", "en"] as const)("no two papers of a vote are called alike (%s)", async (language) => {
  const names = Object.values(await paperWords()).map((words) => words[language].name);
  expect(names).toHaveLength(new Set(names).size);
});

test.each(["vi", "en"] as const)("what a paper is for is a sentence (%s)", async (language) => {
  for (const words of Object.values(await paperWords()))
    expect(words[language].what).toMatch(/^\p{Lu}.*\p{L}\P{L}*\.$/u);
});

test("a paper is called and explained in the language that is asked for", async () => {
  const { tally } = await paperWords();
  expect(tally).toEqual({
    vi: { name: "Phiếu kiểm", what: "Trang gạch phiếu trên giấy, mỗi ô vuông 5 phiếu." },
    en: { name: "Phiếu kiểm (tally sheet)", what: "Squares to tally on paper, 5 ballots each." },
  });
});
