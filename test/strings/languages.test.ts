import { ENGLISH } from "../../src/strings/english/all";
import { VIETNAMESE_DOCUMENTS } from "../../src/strings/documentWords";
import { failureSentence, VIETNAMESE_FAILURES } from "../../src/strings/failures";
import { english, isVietnamese, loadLanguage } from "../../src/strings/language";
import { MERGE_FINDINGS } from "../../src/strings/mergeFindings";
import { VIETNAMESE_PANE } from "../../src/strings/pane";
import { VIETNAMESE_PLACES } from "../../src/strings/places";
import { BASE_NAMES, CATEGORY_NAMES, COUNT_NAMES, LEVEL_NAMES } from "../../src/strings/terms";

test("English is there once it has been loaded, and never half", async () => {
  expect(english).toThrow("before loadLanguage");
  await loadLanguage("vi");
  expect(english).toThrow("before loadLanguage");
  await loadLanguage("en");
  expect(english()).toBe(ENGLISH);
});

/** "busy.examine" for every text, however deep it stands. */
function keysOf(texts: object, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

test.each(
  Object.entries({
    DOCUMENTS: { vi: VIETNAMESE_DOCUMENTS, en: ENGLISH.documents },
    PANE: { vi: VIETNAMESE_PANE, en: ENGLISH.pane },
    PLACES: { vi: VIETNAMESE_PLACES, en: ENGLISH.places },
    FAILURES: { vi: VIETNAMESE_FAILURES, en: ENGLISH.failures },
    MERGE_FINDINGS,
    LEVEL_NAMES,
    COUNT_NAMES,
    CATEGORY_NAMES,
    BASE_NAMES,
  }),
)("%s has the same keys in both languages", (_name, texts) => {
  expect(keysOf(texts.en)).toEqual(keysOf(texts.vi));
  expect(keysOf(texts.vi).length).toBeGreaterThan(2);
});

test("every failure says what happened and what to do next, in whole sentences", () => {
  for (const messages of [VIETNAMESE_FAILURES, ENGLISH.failures])
    for (const { sentence, nextStep } of Object.values(messages)) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(nextStep).toMatch(/^\p{Lu}.*\.$/u);
    }
});

test("a failure in one paragraph", () => {
  expect(failureSentence({ code: "cellBeingEdited", detail: "not shown" })).toBe(
    "Excel đang chờ nhập xong một ô nên chưa làm được việc này. Nhấn Enter (hoặc Esc) trên trang tính để kết thúc việc nhập, rồi thử lại.",
  );
});

test("results are told with their numbers and sheets", () => {
  expect(VIETNAMESE_PLACES.messages.made(128, 1254)).toBe(
    "Đã tạo Phụ lục I: 128 người, đối chiếu khớp 1.254 ô.",
  );
  expect(ENGLISH.places.messages.made(1, 1)).toBe(
    "Appendix I was made: 1 person, 1 cell read back and found to match.",
  );
  expect(VIETNAMESE_PLACES.messages.removed(2)).toBe("Đã gỡ 2 trang");
});

test.each([
  ["vi-VN", true],
  ["vi", true],
  ["en-US", false],
  ["vig-XX", false],
])("%s is Vietnamese: %s", (tag, answer) => {
  expect(isVietnamese(tag)).toBe(answer);
});
