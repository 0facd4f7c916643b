import { readFileSync } from "node:fs";
import path from "node:path";
import { trustPage } from "./trustPage";

/* How the page is laid out in lines and columns is left to the formatter. */
const plain = (page: string) =>
  page
    .replace(/[ \n]+/g, " ")
    .replace(/-{3,}/g, "---")
    .trim();

test("the page for whoever signs says what was measured last: npm run trust writes it anew", () => {
  const kept = readFileSync(path.join(__dirname, "../../docs/do-tin-cay.md"), "utf8");
  expect(plain(kept)).toBe(plain(trustPage()));
});

test("it tells of 109 people and 107 percentages that were published", () => {
  expect(trustPage()).toContain("109 người, 107 tỷ lệ");
});
