import { NOT_USED_KINDS, type NotUsed } from "../../src/counting/notUsed";
import { loadLanguage } from "../../src/strings/language";
import { notCountedSentence, notUsedSentence, notUsedWords } from "../../src/strings/notUsed";

const hidden: NotUsed = { kind: "hiddenSheet", sheet: "Xã Lộc An", text: "", people: 10 };
const column: NotUsed = { kind: "column", sheet: "BTV", table: "BTV|1", text: "Ngày sinh", people: 0 };

beforeAll(() => loadLanguage("en"));

describe("what was not used", () => {
  test("is told with the people who may be in it", () => {
    expect(notCountedSentence([column, hidden])).toBe(
      "Không tính: trang ẩn “Xã Lộc An”, 10 người có thể có trong đó.",
    );
    expect(notCountedSentence([hidden], "en")).toBe(
      "Not counted: hidden sheet “Xã Lộc An”, 10 people may be in it.",
    );
    expect(notUsedSentence([column, hidden])).toBe("Không dùng: cột “Ngày sinh”, trang “BTV”.");
  });

  test("says nothing where there is nothing", () => {
    expect([notCountedSentence([column]), notUsedSentence([hidden])]).toEqual([undefined, undefined]);
  });

  test("a table that was read is known by its people", () => {
    const table: NotUsed = { kind: "tableLeftOut", sheet: "BTV", text: "B5:I31", people: 1 };
    expect(notUsedWords(table, "vi")).toBe("bảng B5:I31, trang “BTV” (đã bỏ qua), 1 người");
    expect(notUsedWords(table, "en")).toBe("table B5:I31, sheet “BTV” (left out), 1 person");
  });

  test("names twenty things and says how many more there are", () => {
    const many = Array.from({ length: 23 }, (_, at) => ({ ...column, text: `Cột ${at}` }));
    expect(notUsedSentence(many)).toMatch(/cột “Cột 19”, trang “BTV”; và 3 mục khác\.$/);
  });

  test.each(NOT_USED_KINDS)("%s has its words in both languages", (kind) => {
    const item = { kind, sheet: "BTV", text: "7", people: 0 };
    expect(notUsedWords(item, "vi")).not.toBe(notUsedWords(item, "en"));
  });
});
