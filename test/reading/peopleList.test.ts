import { NO_CHOICES, type Choices } from "../../src/reading/choices";
import { listPeople } from "../../src/reading/peopleList";
import { sheetsOf } from "./sheetOf";

/** "DS: An, Bình" for each list. */
function listed(text: string, choices: Choices = NO_CHOICES): string[] {
  return listPeople(sheetsOf(text), choices).map(
    ({ sheet, people }) => `${sheet}: ${people.map(({ name }) => name.text).join(", ")}`,
  );
}

const PLAIN = `== Danh sách
DANH SÁCH CÁN BỘ LẤY PHIẾU TÍN NHIỆM
STT | Họ và tên | Chức vụ | Đơn vị
I | Khối HĐND | |
1 | Cán bộ An | Chủ tịch HĐND | HĐND xã
II | Khối UBND | |
2 | Cán bộ Bình | Ủy viên\\nTrưởng Công an | UBND xã
Tổng cộng: 02 người
 | | TM. THƯỜNG TRỰC
 | | Nguyễn Văn Ký`;

test("a plain list is read with posts, units and parts, without its total and who signs it", () => {
  const [list] = listPeople(sheetsOf(PLAIN), NO_CHOICES);
  expect(
    list?.people.map(({ name, position, unit, section }) => [name.text, position.text, unit.text, section]),
  ).toEqual([
    ["Cán bộ An", "Chủ tịch HĐND", "HĐND xã", "Khối HĐND"],
    ["Cán bộ Bình", "Ủy viên Trưởng Công an", "UBND xã", "Khối UBND"],
  ]);
});

test("a table of the vote whose counts are not filled in says who is voted on, and no other list does", () => {
  const table = "Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp";
  expect(
    listed(`== BTV\n${table}\nNguyễn Văn An | Bí thư\nTrần Bình | Phó Bí thư\n== Đại biểu
STT | Họ và tên | Chức vụ\n1 | Đại biểu Một | Ủy viên`),
  ).toEqual(["BTV: Nguyễn Văn An, Trần Bình"]);
});

test("the sheet that speaks of the vote goes before others; without any such sheet all lists are told", () => {
  const others = "== Dự họp\nSTT | Họ và tên | Chức vụ\n1 | Đại biểu Một | Ủy viên";
  expect(listed(`${PLAIN}\n${others}`)).toEqual(["Danh sách: Cán bộ An, Cán bộ Bình"]);
  const unnamed = PLAIN.replace("LẤY PHIẾU TÍN NHIỆM", "");
  expect(listed(`${unnamed}\n${others}`)).toEqual([
    "Danh sách: Cán bộ An, Cán bộ Bình",
    "Dự họp: Đại biểu Một",
  ]);
});

test("those who count the ballots are not voted on, nor is what the clerk leaves out", () => {
  const board = "== Ban\nBAN KIỂM PHIẾU\nSTT | Họ và tên | Chức vụ\n1 | Cán bộ Kiểm | Trưởng ban";
  expect(listed(board)).toEqual([]);
  expect(listed(PLAIN, { ...NO_CHOICES, leftOut: ["Danh sách"] })).toEqual([]);
});

test("under headings in two rows, and on a form with dots for names, nobody is made up", () => {
  expect(
    listed(
      "== A\nSTT | Họ và tên | Nơi công tác | <\n^ | ^ | Chức vụ | Đơn vị\n1 | Cán bộ An | Bí thư | Xã Lộc An",
    ),
  ).toEqual(["A: Cán bộ An"]);
  expect(listed("== Mẫu\nSTT | Họ và tên | Chức vụ\n1 | ………… | …………")).toEqual([]);
});
