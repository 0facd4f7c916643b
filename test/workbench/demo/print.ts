import { qualifiedAddress, quotedSheet } from "../../../src/counting/cell";
import type { Finding } from "../../../src/counting/finding";
import { findingSentence } from "../../../src/strings/findings";
import { mergeFindingSentence } from "../../../src/strings/mergeFindings";
import type { MergeFinding } from "../../../src/merging/mergeFinding";

/** "'Xã Lộc An'!C7  sentence": one line per finding. */
export function findingLine(finding: Finding): string {
  const [cell] = finding.cells;
  const sentence = findingSentence(finding).replace(/\s*\n\s*/g, " ");
  return cell ? `${qualifiedAddress(cell)}  ${sentence}` : sentence;
}

/** "'Xã Lộc An.xlsx'!'Sheet1'!C7  sentence": one line per finding about the files of units. */
export function mergeFindingLine(finding: MergeFinding): string {
  const { file, cells } = finding;
  const [cell] = cells;
  const sentence = mergeFindingSentence(finding).replace(/\s*\n\s*/g, " ");
  if (file === undefined) return sentence;
  return `${quotedSheet(file)}${cell ? `!${qualifiedAddress(cell)}` : ""}  ${sentence}`;
}

/** A table in columns of even width; long texts are wrapped inside their column. */
export function textTable(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const rule = widths.map((width) => "─".repeat(width + 2)).join("┼");
  const blocks = rows.map((row) => {
    const cells = widths.map((width, column) => wrapped(row[column] ?? "", width));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells.map((lines, column) => ` ${(lines[line] ?? "").padEnd(widths[column] ?? 0)} `).join("│"),
    ).join("\n");
  });
  return blocks.join(`\n${rule}\n`);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize("NFC").split(/\s+/).filter(Boolean)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
