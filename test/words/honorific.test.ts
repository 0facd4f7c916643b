import { fold } from "../../src/words/fold";
import { withoutHonorific } from "../../src/words/honorific";

test.each([
  "Ông Nguyễn An",
  "ÔNG Nguyễn An",
  "bà  Nguyễn An",
  "Đồng chí Nguyễn An",
  "đồng  chí: Nguyễn An",
  "Đ/c Nguyễn An",
  "đ/c: Nguyễn An",
  "Đ/C.Nguyễn An",
  "đ.c Nguyễn An",
  "đc Nguyễn An",
])("%j is Nguyễn An, also when folded", (written) => {
  expect(withoutHonorific(written)).toBe("Nguyễn An");
  expect(withoutHonorific(fold(written))).toBe("nguyễn an");
});

test("a name of one word is a name", () => expect(withoutHonorific("Ông K'Brếu")).toBe("K'Brếu"));

test.each(["Bà", "Đồng chí", "Ôngn Văn An", "Nguyễn Bà Mai", "Đcao Văn An"])("%j stays", (written) => {
  expect(withoutHonorific(written)).toBe(written);
});
