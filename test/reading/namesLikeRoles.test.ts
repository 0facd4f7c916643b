import fc from "fast-check";
import { NO_CHOICES } from "../../src/reading/choices";
import { listPeople } from "../../src/reading/peopleList";
import { recognise } from "../../src/reading/recognise";
import { sheetsOf } from "./sheetOf";

/** Roles, ranks and forms of address that a clerk writes before a name, and words of offices that open one. */
const BEFORE_NAMES = [
  ...["Cán bộ", "Chuyên viên", "Công chức", "Viên chức", "Nhân viên", "Kế toán", "Đại biểu", "Đảng viên"],
  ...["Ông", "Bà", "Bà Nguyễn Thị", "Đồng chí", "Đ/c", "Đ/C", "đ/c", "Đ.c", "Đ/c Nguyễn Văn", "Đ/c: Lê"],
  ...["Bs.", "BS", "BS. Lê Văn", "ThS.", "TS. Trần", "PGS.TS", "Kỹ sư", "Luật sư", "Thẩm phán"],
  ...[
    "Trung tá",
    "Thượng tá Lê Văn",
    "Đại tá",
    "Thiếu tướng",
    "Chủ tịch",
    "Bí thư",
    "Giám đốc",
    "Hiệu trưởng",
  ],
  ...["Công an", "Quân sự", "Ban", "Sở", "Phòng", "Hội", "Khối", "Tổ", "Cụm", "Nhóm", "Trường", "Đoàn"],
];
const GIVEN = ["An", "Bình", "Văn An", "Thị Bình"];

const names = fc
  .tuple(fc.constantFrom(...BEFORE_NAMES), fc.constantFrom(...GIVEN), fc.integer({ min: 0, max: 2 }))
  .map(([before, given, place]) => {
    const others = ["Lê Thị Hoa", "Trần Văn Cường", "Phạm Thị Dung"];
    return others.map((other, index) => (index === place ? `${before} ${given}` : other));
  });

/** STT and a post beside the names, or one of these. */
const beside = fc.constantFrom(
  { numbered: true, posts: true },
  { numbered: true, posts: false },
  { numbered: false, posts: true },
);

function linesOf(people: readonly string[], { numbered, posts }: { numbered: boolean; posts: boolean }) {
  return people.map((who, index) => `${numbered ? index + 1 : ""} | ${who} | ${posts ? "Phó Chủ tịch" : ""}`);
}

function listed(text: string): string[] {
  return listPeople(sheetsOf(text), NO_CHOICES).flatMap(({ people }) => people.map(({ name }) => name.text));
}

const COUNTS = ["17 | 3 | 0", "12 | 7 | 1", "15 | 4 | 1"];
const HEADINGS = "STT | Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp";

test("nobody whose name begins like a role or an office is lost from a plain list", () => {
  fc.assert(
    fc.property(names, beside, (people, how) => {
      const lines = linesOf(people, how).join("\n");
      expect(listed(`== A\nLẤY PHIẾU TÍN NHIỆM\nSTT | Họ và tên | Chức vụ\n${lines}`)).toEqual(people);
    }),
    { numRuns: 600 },
  );
});

test("nobody whose name begins like a role or an office is lost from a table not filled in", () => {
  fc.assert(
    fc.property(names, beside, (people, how) => {
      expect(listed(`== A\n${HEADINGS}\n${linesOf(people, how).join("\n")}`)).toEqual(people);
    }),
    { numRuns: 600 },
  );
});

test("nobody whose name begins like a role or an office is lost from a table with counts", () => {
  const bare = { numbered: false, posts: false };
  fc.assert(
    fc.property(names, fc.oneof(beside, fc.constant(bare)), (people, how) => {
      const lines = linesOf(people, how).map((line, index) => `${line} | ${COUNTS[index] ?? ""}`);
      const { people: read } = recognise(
        sheetsOf(`== A\nBTV HUYỆN ỦY\n${HEADINGS}\n${lines.join("\n")}`),
        NO_CHOICES,
      );
      expect(read.map(({ name }) => name.text)).toEqual(people);
    }),
    { numRuns: 600 },
  );
});

test("a group over numbered people, and one whose number is not theirs, stay groups", () => {
  const people = "1 | Cán bộ An |\n2 | Cán bộ Bình |";
  const title = "== A\nLẤY PHIẾU TÍN NHIỆM\nSTT | Họ và tên | Chức vụ";
  expect(listed(`${title}\n1 | Khối Văn Phòng |\n${people}`)).toEqual(["Cán bộ An", "Cán bộ Bình"]);
  expect(listed(`${title}\n1 | Trần Hoa |\n2 | Khối Văn Phòng |\n${people}`)).toEqual([
    "Trần Hoa",
    "Cán bộ An",
    "Cán bộ Bình",
  ]);
  expect(listed(`${title}\n | Cán bộ quản lý | Phó Chủ tịch\n1 | Cán bộ An | Bí thư`)).toEqual(["Cán bộ An"]);
});
