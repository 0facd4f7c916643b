import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A person's result as a newspaper printed it, by the columns of published-results.tsv. */
export type PublishedResult = Readonly<Record<string, string>>;

export const PUBLISHED_RESULTS = rowsOf(readFileSync(join(__dirname, "published-results.tsv"), "utf8"));

function rowsOf(text: string): readonly PublishedResult[] {
  const [header = [], ...lines] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return lines.map((line) => Object.fromEntries(header.map((column, index) => [column, line[index] ?? ""])));
}
