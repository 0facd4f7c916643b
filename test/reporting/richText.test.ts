import { plainText, richText } from "../../src/reporting/richText";

test("each paragraph goes to Word in Times New Roman 14, both edges straight, the first line set in", () => {
  expect(richText(["Có 01 đồng chí.", "Không có đồng chí nào."])).toBe(
    `<p style="margin:6pt 0 0 0;text-align:justify;text-indent:1.27cm;font-family:'Times New Roman',serif;font-size:14pt;color:#000000">Có 01 đồng chí.</p>\n` +
      `<p style="margin:6pt 0 0 0;text-align:justify;text-indent:1.27cm;font-family:'Times New Roman',serif;font-size:14pt;color:#000000">Không có đồng chí nào.</p>`,
  );
});

test("what the clerk typed is text, never markup", () => {
  expect(richText(["A & B <i>x</i>\ny"])).toContain(">A &amp; B &lt;i&gt;x&lt;/i&gt;<br>y</p>");
});

test("plain text is a line for each paragraph", () => {
  expect(plainText(["Một.", "Hai."])).toBe("Một.\nHai.");
});
