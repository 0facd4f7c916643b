/** @jest-environment jsdom */
import { proofread } from "../../src/proofreading/proofread";
import { textOfHtml } from "../../src/proofreading/pastedText";

test("paragraphs of Word are lines, whatever is inside them", () => {
  const html = `<html><head><style>p{margin:0}</style></head><body><!--StartFragment-->
    <p class=MsoNormal>Đạt <b>50/53</b>
      phiếu (94,34<span lang=VI>%</span>).<o:p></o:p></p>
    <p>Một<br>hai &amp; ba</p><!--EndFragment--></body></html>`;
  expect(textOfHtml(html)).toBe("Đạt 50/53 phiếu (94,34%).\nMột\nhai & ba");
});

test("rows of a table are lines of cells; merged cells keep their place", () => {
  const html = `<p>Kết quả</p><table>
    <tr><td rowspan=2><p>Họ và</p><p>tên</p></td><td colspan=2>Tín nhiệm cao</td></tr>
    <tr><td>Số phiếu</td><td>Tỷ lệ</td></tr>
    <tr><th>Lê Văn Sơn</th><td>18</td><td>94,74</td></tr></table>Hết`;
  expect(textOfHtml(html)).toBe(
    "Kết quả\nHọ và tên\tTín nhiệm cao\t\n\tSố phiếu\tTỷ lệ\nLê Văn Sơn\t18\t94,74\nHết",
  );
});

test("a pasted table is proofread as it is read", () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const html = `<table>
    <tr><td>Họ tên</td><td>Thu về</td><td colspan=2>Tín nhiệm cao</td><td colspan=2>Tín nhiệm</td><td colspan=2>Tín nhiệm thấp</td></tr>
    ${row(["", "", "SL", "%", "SL", "%", "SL", "%"])}
    ${row(["Lê Văn Sơn", "19", "14", "73,86", "4", "21,05", "1", "5,26"])}</table>`;
  const { text, marks } = proofread(textOfHtml(html));
  expect(marks.map(({ start, end, expected }) => [text.slice(start, end), expected])).toEqual([
    ["73,86", "73,68"],
  ]);
});
