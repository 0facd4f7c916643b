import fc from "fast-check";
import { legacyFontOf, readLegacy, suspectedEncoding } from "../../src/words/legacyFonts";
import { isSyllable } from "../../src/words/syllable";

/** As the fonts show them: the letters of each encoding were looked up one by one in its published table. */
const TCVN3: readonly (readonly [string, string])[] = [
  ["NguyÔn V¨n An", "Nguyễn Văn An"],
  ["TrÇn ThÞ B×nh", "Trần Thị Bình"],
  ["Lª §øc H\u00ADëng", "Lê Đức Hưởng"],
  ["Ph¹m TuÊn KiÖt", "Phạm Tuấn Kiệt"],
  ["Hoµng Quèc ViÖt", "Hoàng Quốc Việt"],
  ["§Æng Thu Thñy", "Đặng Thu Thủy"],
  ["Vâ Ngäc ¸nh", "Võ Ngọc ánh"],
  ["Bïi H÷u NghÜa", "Bùi Hữu Nghĩa"],
  ["Chñ tÞch Héi ®ång nh©n d©n", "Chủ tịch Hội đồng nhân dân"],
  ["TÝn nhiÖm cao", "Tín nhiệm cao"],
  ["TÝn nhiÖm thÊp", "Tín nhiệm thấp"],
  ["Sè phiÕu thu vÒ", "Số phiếu thu về"],
];

const VNI: readonly (readonly [string, string])[] = [
  ["Nguyeãn Vaên An", "Nguyễn Văn An"],
  ["Traàn Thò Bình", "Trần Thị Bình"],
  ["Leâ Ñöùc Höôûng", "Lê Đức Hưởng"],
  ["Phaïm Tuaán Kieät", "Phạm Tuấn Kiệt"],
  ["Hoaøng Quoác Vieät", "Hoàng Quốc Việt"],
  ["Ñaëng Thu Thuûy", "Đặng Thu Thủy"],
  ["Buøi Höõu Nghóa", "Bùi Hữu Nghĩa"],
  ["NGUYEÃN THÒ AÙNH", "NGUYỄN THỊ ÁNH"],
  ["Chuû tòch Hoäi ñoàng nhaân daân", "Chủ tịch Hội đồng nhân dân"],
  ["Soá phieáu thu veà", "Số phiếu thu về"],
  ["Kyõ sö Lyù", "Kỹ sư Lý"],
];

describe("a font's name tells the encoding it was made for", () => {
  test.each([
    [".VnTime", { encoding: "tcvn3", drawsCapitals: false }],
    [".VnArial NarrowH", { encoding: "tcvn3", drawsCapitals: true }],
    [".vntimeh", { encoding: "tcvn3", drawsCapitals: true }],
    ["VNI-Times", { encoding: "vni", drawsCapitals: false }],
    ["Times New Roman", undefined],
    ["VNtimes new roman", undefined],
    [undefined, undefined],
  ] as const)("%s", (font, told) => {
    expect(legacyFontOf(font)).toEqual(told);
  });
});

describe("read by the font", () => {
  test.each(TCVN3)("TCVN3: %s reads %s", (text, read) => {
    expect(readLegacy(text, { font: ".VnTime" })).toEqual({
      encoding: "tcvn3",
      text: read,
      certainty: "certain",
    });
  });

  test.each(VNI)("VNI: %s reads %s", (text, read) => {
    expect(readLegacy(text, { font: "VNI-Times" })).toEqual({
      encoding: "vni",
      text: read,
      certainty: "certain",
    });
  });

  test("small letters of a font of capitals are capitals, with or without marks", () => {
    expect(readLegacy("NguyÔn V¨n H\u00ADëng", { font: ".VnTimeH" })?.text).toBe("NGUYỄN VĂN HƯỞNG");
    expect(readLegacy("ban", { font: ".VnTimeH" })?.text).toBe("BAN");
    expect(readLegacy("BAN", { font: ".VnTimeH" })).toBeUndefined();
  });

  test("Unicode text under an old font's name stays as it is: only the name was left behind", () => {
    expect(readLegacy("Nguyễn Văn Hưởng", { font: ".VnTime" })).toBeUndefined();
    expect(readLegacy("Đỗ Thị An", { font: "VNI-Times" })).toBeUndefined();
  });

  test("a text without marks is the same in every encoding", () => {
    expect(readLegacy("Tran Van An, 18/19", { font: ".VnTime" })).toBeUndefined();
  });

  test("abbreviations are no doubt: §/c, H§ND", () => {
    expect(readLegacy("§/c NguyÔn V¨n An, H§ND", { font: ".VnTime" })).toEqual({
      encoding: "tcvn3",
      text: "Đ/c Nguyễn Văn An, HĐND",
      certainty: "certain",
    });
  });
});

describe("what is doubtful is said to be", () => {
  test("“Dòng” is a word, and “Dũng” in TCVN3: doubtful until the texts around agree with the font", () => {
    const read = { encoding: "tcvn3", text: "Dũng" };
    expect(readLegacy("Dòng", { font: ".VnTime" })).toEqual({ ...read, certainty: "doubtful" });
    expect(readLegacy("Dòng", { font: ".VnTime", around: "tcvn3" })).toEqual({
      ...read,
      certainty: "certain",
    });
    expect(readLegacy("Dòng", { around: "tcvn3" })).toEqual({ ...read, certainty: "doubtful" });
    expect(readLegacy("Dòng")).toBeUndefined();
  });

  test("“Hëng”, whose soft hyphen some program took out: “Hởng” is no name", () => {
    expect(readLegacy("Lª §øc Hëng", { font: ".VnTime" })).toEqual({
      encoding: "tcvn3",
      text: "Lê Đức Hởng",
      certainty: "doubtful",
    });
  });

  test("a text of two fonts, read by the wrong one", () => {
    expect(readLegacy("Nguyeãn Vaên Ñöùc", { font: ".VnTime" })?.certainty).toBe("doubtful");
  });
});

describe("letters alone are enough to suspect", () => {
  test.each(TCVN3.filter(([text]) => text !== "Vâ Ngäc ¸nh"))("TCVN3: %s", (text, read) => {
    expect(readLegacy(text)).toEqual({ encoding: "tcvn3", text: read, certainty: "likely" });
  });

  test.each(VNI)("VNI: %s", (text, read) => {
    expect(readLegacy(text)).toEqual({ encoding: "vni", text: read, certainty: "likely" });
  });

  test("a sheet's texts together, with foreign words and figures among them", () => {
    expect(suspectedEncoding([...TCVN3.map(([text]) => text), "Café Zürich", "18/19", "Ban"])).toBe("tcvn3");
    expect(suspectedEncoding([...VNI.map(([text]) => text), "Café Zürich", "18/19", "Ban"])).toBe("vni");
  });

  test("Unicode sheets never are suspected", () => {
    const unicode = [...TCVN3, ...VNI].map(([, read]) => read);
    expect(suspectedEncoding(unicode)).toBeUndefined();
    expect(
      suspectedEncoding([
        "Hùng",
        "Hà",
        "Cao Bá Quát",
        "Lê Lý",
        "Nông Thông",
        "K'Sor",
        "Y Thôn Niê",
        "Đắk Lắk",
        "Müller",
      ]),
    ).toBeUndefined();
  });
});

const LETTERS = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđ";

/** Each letter of Vietnamese as an encoding writes it, found by reading every text that it could be. */
function written(encoding: "tcvn3" | "vni"): ReadonlyMap<string, string> {
  const font = encoding === "tcvn3" ? ".VnTime" : "VNI-Times";
  const single = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0xa1 + index));
  const pairs = [..."aeouyôöAEOUYÔÖ"].flatMap((vowel) => single.map((mark) => vowel + mark));
  const found = new Map<string, string>();
  for (const text of encoding === "vni" ? [...pairs, ...single] : single) {
    const read = readLegacy(text, { font })?.text ?? text;
    if ([...read].length === 1 && !found.has(read)) found.set(read, text);
  }
  return found;
}

describe.each(["tcvn3", "vni"] as const)("the table of %s", (encoding) => {
  const table = written(encoding);

  test("has every letter of Vietnamese that ASCII has not, each written in its own way", () => {
    expect([...LETTERS].filter((letter) => !table.has(letter))).toEqual([]);
    expect(new Set([...LETTERS].map((letter) => table.get(letter))).size).toBe(67);
  });

  test("reads back any text that it wrote", () => {
    const word = fc.array(fc.constantFrom(...LETTERS, ..."bcdghklmnpqrstvx"), { minLength: 1, maxLength: 6 });
    const font = encoding === "tcvn3" ? ".VnTime" : "VNI-Times";
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const text = words.map((letters) => letters.join("")).join(" ");
        const typed = [...text].map((letter) => table.get(letter) ?? letter).join("");
        expect(readLegacy(typed, { font })?.text ?? typed).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  ["Nguyễn", true],
  ["Quyết", true],
  ["nghiêng", true],
  ["Giỏi", true],
  ["Thuở", true],
  ["Đắk", true],
  ["Hởng", false],
  ["NguyÔn", false],
  ["Vaên", false],
  ["Müller", false],
])("“%s” is a syllable of Vietnamese: %s", (word, answer) => {
  expect(isSyllable(word)).toBe(answer);
});
