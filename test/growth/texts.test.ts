import { proofread } from "../../src/proofreading/proofread";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import "../functions/customFunctionsRuntime";
import { tinNhiem } from "../../src/functions/functions";
import { countPeople } from "../../src/counting/count";
import { samplePeople } from "../documents/samplePeople";
import { sheetOf } from "../reading/sheetOf";
import { attacksOn } from "./attacks";
import { growthOf, LONGEST_CELL } from "./growth";
import { patternsOfSource } from "./patterns";

/** Of phrases that are many: a quarter of the longest cell. */
const LENGTH = 8_192;

/** What an office may paste a thousand times over, and what one that wants to harm would. */
const PHRASES = [
  "1\t",
  "1 ",
  "1\n",
  "a\t1\n",
  "Cộng\t1\n",
  "1. ",
  '"\n',
  "50/53 phiếu (94,43%), ",
  "Tỷ lệ: 5%\n",
  "Tín nhiệm cao: 5 phiếu\n",
  "thu về 19 phiếu, 5% ",
  "Số phiếu thu về: 19 ",
  "Phát ra/thu về: 20/19 ",
  "5% cao nhất ",
  "từ 5,5% đến 6,5% tín nhiệm cao ",
  "12 người, trong đó 1 người, ",
  "12 người (1 người, ",
  "đồng chí Lê Văn Sơn 5/9 phiếu tín nhiệm cao, ",
  "Lê Văn Sơn\t5\t5\t5\n",
  "(kèm theo báo cáo ",
  "Ban Thường vụ Đảng ủy xã ",
];

const GENERATED = patternsOfSource().flatMap(({ expression }) => {
  const whole = attacksOn(expression).filter(({ prefix, suffix }) => prefix === "" && suffix === "");
  return whole.slice(-1).map(({ pump }) => `${pump}5 `);
});

const REPEATED = [...PHRASES, ...[...new Set(GENERATED)].filter((_, at) => at % 6 === 0)];
const PEOPLE = countPeople(samplePeople());

function slowOnes(
  work: (text: string) => unknown,
  phrases: readonly string[],
  longest = LENGTH,
): readonly string[] {
  return phrases.filter((phrase) => {
    const textOf = (length: number) => phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length);
    return growthOf(work, textOf, longest) !== undefined;
  });
}

test("the phrases are many", () => {
  expect(REPEATED.length).toBeGreaterThan(60);
});

test("no text makes proofreading slow", () => {
  expect(slowOnes((text) => proofread(text), REPEATED)).toEqual([]);
});

test("no text makes proofreading against the vote tables slow", () => {
  expect(slowOnes((text) => proofread(text, PEOPLE), PHRASES, LONGEST_CELL)).toEqual([]);
});

describe("no text of a cell makes reading a sheet slow", () => {
  const sheet = (title: string, name: string, handling: string) =>
    recognise(
      [
        sheetOf(`
          TIÊU ĐỀ
          Thu về: 19
          STT | Họ và tên | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp | Xử lý
          1 | TÊN | 15 | 3 | 1 | XỬ LÝ`),
      ].map((read) => ({
        ...read,
        values: read.values.map((row) =>
          row.map((value) =>
            value === "TIÊU ĐỀ" ? title : value === "TÊN" ? name : value === "XỬ LÝ" ? handling : value,
          ),
        ),
      })),
      NO_CHOICES,
    );

  test.each<[string, (text: string) => unknown]>([
    ["in a title", (text) => sheet(text, "Lê Văn Sơn", "")],
    ["in a name", (text) => sheet("Huyện ủy", `Lê ${text}`, "")],
    ["in Xử lý", (text) => sheet("Huyện ủy", "Lê Văn Sơn", text)],
  ])("%s", (_place, work) => {
    expect(slowOnes(work, REPEATED)).toEqual([]);
  });
});

describe("no text given to a function makes it slow", () => {
  beforeAll(async () => {
    await tinNhiem(1, 1, 1);
  });

  test("as a number of ballots", () => {
    const ask = (text: string) => {
      try {
        return tinNhiem(text, text, text, text);
      } catch (error) {
        return error;
      }
    };
    expect(ask("x")).toHaveProperty("code");
    expect(slowOnes(ask, REPEATED)).toEqual([]);
  });
});
