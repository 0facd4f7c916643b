import { NO_ANSWERS } from "../../src/merging/answers";
import { mergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";
import { chosen } from "./province";

/** A row each of two units of 20 ballots, beside somebody of their own; and what the report says of them. */
async function toldOf(one: string, other: string): Promise<readonly string[]> {
  const read = [];
  for (const [unit, row, own] of [
    ["Lộc An", one, "Trần Văn Một"],
    ["Lộc Đức", other, "Trần Văn Hai"],
  ]) {
    const sheets = sheetsOf(`== Sheet1
Ban Thường vụ Đảng ủy xã ${unit}
Số phiếu phát ra: 20, thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
${row}
${own} | Ủy viên | 20 | 0 | 0`);
    read.push(
      await readUnitFile(chosen({ name: `${unit}.xlsx`, bytes: await workbookBytes(sheets) }), NO_ANSWERS),
    );
  }
  return mergeReport(read, []).findings.flatMap(({ code, file }) =>
    code === "reading" ? [] : [`${file} ${code}`],
  );
}

const BOTH = (code: string) => [`Lộc An.xlsx ${code}`, `Lộc Đức.xlsx ${code}`];

test.each([
  [
    "the same row",
    "Lê Thị Bình | Bí thư | 18 | 1 | 1",
    "Lê Thị Bình | Bí thư | 18 | 1 | 1",
    BOTH("personCopied"),
  ],
  [
    "addressed otherwise",
    "Đ/c Lê Thị Hòa | Ủy viên | 18 | 1 | 1",
    "LÊ THỊ HOÀ | uỷ viên | 18 | 1 | 1",
    BOTH("personCopied"),
  ],
  [
    "a post written shorter",
    "Lê Thị Bình | Phó Bí thư | 18 | 1 | 1",
    "Lê Thị Bình | Bí thư | 18 | 1 | 1",
    BOTH("personCopied"),
  ],
  [
    "a post that names its place",
    "Lê Thị Bình | Bí thư xã Lộc An | 18 | 1 | 1",
    "Lê Thị Bình | Bí thư xã Lộc An | 9 | 9 | 2",
    BOTH("personCopied"),
  ],
  [
    "other counts",
    "Lê Thị Bình | Bí thư | 18 | 1 | 1",
    "Lê Thị Bình | Bí thư | 9 | 9 | 2",
    BOTH("personInTwoUnits"),
  ],
  [
    "another post and other counts",
    "Lê Thị Bình | Bí thư | 18 | 1 | 1",
    "Lê Thị Bình | Chủ tịch | 9 | 9 | 2",
    [],
  ],
  ["another name", "Lê Thị Bình | Bí thư | 18 | 1 | 1", "Lê Thị Bính | Bí thư | 18 | 1 | 1", []],
])("a name in two units with %s", async (_, one, other, told) => {
  expect(await toldOf(one, other)).toEqual(told);
});
