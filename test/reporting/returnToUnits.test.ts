import { NO_ANSWERS } from "../../src/merging/answers";
import { expectedUnits } from "../../src/merging/expected";
import { mergeReport, type MergeReport } from "../../src/merging/mergeReport";
import { readUnitFile } from "../../src/merging/unitFile";
import { returnsToUnits } from "../../src/reporting/returnToUnits";
import { chosen } from "../merging/province";
import { workbookBytes } from "../files/workbookBytes";
import { sheetsOf } from "../reading/sheetOf";

const TABLE = `== Sheet1
Ban Thường vụ Đảng ủy xã Lộc An
Số phiếu phát ra: 20, thu về: 20
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
Trần Văn An | Bí thư | 18 | 2 | 0
Lê Thị Bình | Phó Bí thư | 3 | | 1`;

let report: MergeReport;

beforeAll(async () => {
  const files = [
    { name: "Xã Lộc An.xlsx", bytes: await workbookBytes(sheetsOf(TABLE)) },
    { name: "Xã Lộc Đức.xlsx", bytes: new Uint8Array() },
  ];
  const read = [];
  for (const file of files) read.push(await readUnitFile(chosen(file), NO_ANSWERS));
  report = mergeReport(read, expectedUnits("Xã Lộc An\nXã Lộc Đức\nXã Lộc Bình"));
});

test("each unit is told what to mend and where, one that sent what cannot be read why, one that sent nothing so", () => {
  expect(returnsToUnits(report).map(({ text }) => text)).toEqual([
    [
      "Gửi Xã Lộc An: số liệu lấy phiếu tín nhiệm của đơn vị còn các chỗ sau.",
      "1. Tệp “Xã Lộc An.xlsx”, trang “Sheet1”, ô D5: Đồng chí Lê Thị Bình: số phiếu tín nhiệm còn để trống. Nhập số phiếu theo biên bản; nếu không có phiếu nào thì nhập số 0.",
      "Đề nghị đơn vị kiểm tra, sửa và gửi lại tệp (.xlsx).",
    ].join("\n"),
    [
      "Gửi Xã Lộc Đức: số liệu lấy phiếu tín nhiệm của đơn vị còn các chỗ sau.",
      "1. “Xã Lộc Đức” chưa có số liệu: tệp “Xã Lộc Đức.xlsx” không có danh sách đọc được. Đề nghị gửi lại.",
      "2. “Xã Lộc Đức.xlsx” là tệp rỗng; đề nghị đơn vị gửi lại.",
      "Đề nghị đơn vị kiểm tra, sửa và gửi lại tệp (.xlsx).",
    ].join("\n"),
    [
      "Gửi Xã Lộc Bình: số liệu lấy phiếu tín nhiệm của đơn vị còn các chỗ sau.",
      "1. “Xã Lộc Bình” có trong danh sách nhưng chưa gửi tệp nào.",
      "Đề nghị đơn vị kiểm tra, sửa và gửi lại tệp (.xlsx).",
    ].join("\n"),
  ]);
});
