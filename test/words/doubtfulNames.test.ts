import { isPlaceholder, namesIn } from "../../src/words/doubtfulNames";

test.each(["Nguyễn Văn A", "TRẦN THỊ B", "Đồng chí A", "Lê Văn C1", "Họ và tên", "Nguyễn Văn …", "……"])(
  "%j is nobody's name",
  (name) => {
    expect(isPlaceholder(name)).toBe(true);
  },
);

test.each(["Trần Thị Y", "Nguyễn Văn Ý", "A Hùng", "K' Lình", "Cán bộ 1", "Cán bộ A", "@Cán bộ", "Hà An"])(
  "%j may be somebody's",
  (name) => {
    expect(isPlaceholder(name)).toBe(false);
  },
);

test.each([
  ["Ngô Văn An\nTạ Đức Bình", ["Ngô Văn An", "Tạ Đức Bình"]],
  ["1. Ngô Văn An; 2. Tạ Đức Bình", ["Ngô Văn An", "Tạ Đức Bình"]],
  ["Đ/c Ngô Văn An và đ/c Tạ Đức Bình", ["Ngô Văn An", "Tạ Đức Bình"]],
  ["Ngô Văn An, Tạ Đức Bình, Lê Thị Cúc", ["Ngô Văn An", "Tạ Đức Bình", "Lê Thị Cúc"]],
])("%j are several people", (raw, names) => {
  expect(namesIn(raw)).toEqual(names);
});

test.each([
  "Nguyễn Thị\nCúc",
  "Ngô Văn An, Bí thư",
  "Ngô Văn An (Tư An)",
  "Ngô Văn An - Văn phòng",
  "Ngô Văn An",
])("%j is one", (raw) => {
  expect(namesIn(raw).length).toBeLessThan(2);
});
