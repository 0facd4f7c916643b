import { countPeople } from "../../src/counting/count";
import type { CountedVote } from "../../src/documents/document";
import { planReportSheet } from "../../src/documents/report/sheet";
import { planResolutionSheet } from "../../src/documents/resolution/sheet";
import { DEFAULT_SETTINGS } from "../../src/documents/settings";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { wordPage } from "../../src/reporting/wordPage";
import { sheetsOf } from "../reading/sheetOf";

const recognition = recognise(
  sheetsOf(`== HĐND tỉnh
LẤY PHIẾU TÍN NHIỆM LÃNH ĐẠO HĐND, UBND CẤP TỈNH
Số phiếu thu về: 80
Họ và tên | Chức vụ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp
Nguyễn Văn An | Chủ tịch HĐND tỉnh | 78 | 1 | 1
Trần Thị Bình | Chủ tịch UBND tỉnh | 30 | 40 | 10`),
  NO_CHOICES,
);

const vote: CountedVote = {
  recognition,
  results: countPeople(recognition.people),
  settings: {
    ...DEFAULT_SETTINGS,
    unit: "Hội đồng nhân dân tỉnh Lâm Đồng",
    place: "Lâm Đồng",
    recipients: "Như Điều 3; Lưu",
    signatory: { post: "CHỦ TỊCH", name: "Người Ký <A&B>" },
  },
};

describe.each([
  ["the report", planReportSheet(vote, { results: "Kết quả tín nhiệm", appendix: "Phụ lục I" })],
  ["the resolution", planResolutionSheet(vote)],
])("%s goes to Word whole", (_, plan) => {
  const { html, plain } = wordPage(plan);

  test("with every text that is printed, each once, in its order, and nothing that is for the screen alone", () => {
    const { columns } = plan.page.area;
    const printed = plan.cells.flatMap((row) =>
      row.slice(0, columns).flatMap((cell) => String(cell?.shows ?? "") || []),
    );
    const beside = plan.cells.flatMap((row) =>
      row.slice(columns).flatMap((cell) => String(cell?.shows ?? "") || []),
    );
    const copied = html
      .replace(/<br>/g, "\n")
      .split(/<[^>]*>\n?/)
      .map((text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"))
      .filter((text) => text !== "" && text !== "&nbsp;");
    expect(copied).toEqual(printed);
    expect(beside.some((text) => text.startsWith("Mẫu gợi ý"))).toBe(true);
    expect(html).not.toContain("Mẫu gợi ý");
    expect(plain).not.toContain("Mẫu gợi ý");
  });

  test("its head and who signs side by side in tables without lines, its paragraphs set as a document has them", () => {
    const tables = html.match(/<table.*?<\/table>/g) ?? [];
    expect(tables).toHaveLength(2);
    expect(tables[0]).toMatch(/^<table style="border-collapse/);
    expect(tables[1]).toContain("Người Ký &lt;A&amp;B&gt;");
    expect(tables.join("")).not.toContain("border=");
    expect(html).toMatch(/<p style="[^"]*text-align:justify;text-indent:1.27cm;[^"]*font-size:13pt/);
    expect(html).toMatch(
      /<p style="[^"]*text-align:center;[^"]*font-weight:bold;[^>]*>(BÁO CÁO|NGHỊ QUYẾT)</,
    );
  });
});

test("the figures of a copied resolution are those of the votes: 78 of 80 is 97,5%", () => {
  expect(wordPage(planResolutionSheet(vote)).plain).toContain(
    "- Số phiếu tín nhiệm cao: 78 phiếu (chiếm 97,5% tổng số phiếu thu về).",
  );
});
