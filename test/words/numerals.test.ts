import { bare, fold } from "../../src/words/fold";
import { numeralIn } from "../../src/words/numerals";

describe("numbers written out", () => {
  it.each([
    ["không", 0],
    ["năm", 5],
    ["mười", 10],
    ["mười lăm", 15],
    ["hai mươi", 20],
    ["hai mươi mốt", 21],
    ["ba mươi hai", 32],
    ["bốn mươi tư", 44],
    ["một trăm", 100],
    ["một trăm linh năm", 105],
    ["một trăm lẻ sáu", 106],
    ["chín trăm mười bảy", 917],
    ["một nghìn không trăm hai mươi tám", 1028],
    ["hai ngàn", 2000],
  ])("%s is %i", (text, value) => {
    expect(numeralIn(bare(fold(text)))).toBe(value);
  });

  it.each(["", "phiếu", "ba phiếu", "hai ba", "trăm", "một nghìn hai nghìn", "nguyễn văn năm"])(
    "%j is none",
    (text) => {
      expect(numeralIn(bare(fold(text)))).toBeUndefined();
    },
  );
});
