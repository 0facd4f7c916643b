import { readFileSync } from "node:fs";
import path from "node:path";
import { rulesPage } from "./rulesPage";

/* How the page is laid out in lines and columns is left to the formatter. */
const plain = (page: string) =>
  page
    .replace(/[ \n]+/g, " ")
    .replace(/-{3,}/g, "---")
    .trim();

test("the page of rules in docs says what the product says: npm run rules writes it anew", () => {
  const kept = readFileSync(path.join(__dirname, "../../docs/quy-tac.md"), "utf8");
  expect(plain(kept)).toBe(plain(rulesPage()));
});

test("at exactly two thirds of 18, QĐ 96 and the decree on civil servants say different things", () => {
  const page = rulesPage();
  expect(page).toContain(
    "Tín nhiệm thấp từ 2/3 trở lên: thuộc diện xem xét theo QĐ 96-QĐ/TW ngày 02/02/2023.",
  );
  const [, decree = ""] = page.split("### NĐ 170/2025/NĐ-CP");
  const line = decree.split("\n").find((each) => each.startsWith("| 12/18"));
  expect(line).toContain("trên 50% nhưng không quá 2/3");
});
