import { baseOf } from "../../src/counting/base";
import { cellAddress } from "../../src/counting/cell";
import { severityOf, type Finding } from "../../src/counting/finding";
import { LEVELS } from "../../src/counting/level";
import type { NotVoted, Person } from "../../src/counting/person";
import type { Recognition } from "../../src/reading/ballotTable";

/** A recognition as lines a person can check against the sheet. */
export function readable({ tables, findings, report }: Recognition): string[] {
  return [
    ...tables.flatMap(({ key, named, people, unread, notVoted }) => [
      `${named ? "named table" : "table"} ${key}: ${people.length} read, ${unread} unread`,
      ...people.map(personLine),
      ...notVoted.map(notVotedLine),
    ]),
    ...findings.map(findingLine),
    ...(report ? [`report ${report.text}`] : []),
  ];
}

/** "B5 Nguyễn Văn An: 18/1/0 of 19 returned, districtCommittee · Bí thư · Xã Lộc An · dismissed" */
function personLine({ cell, name, ballots, category, position, unit, handling }: Person): string {
  const counts = LEVELS.map((level) => ballots.counts[level].value).join("/");
  const base = baseOf(ballots);
  const handled = handling ? handling.handlings.join("+") : "-";
  const known = `${cellAddress(cell)} ${name.text}: ${counts} of ${base.value} ${base.kind}, ${category}`;
  return [known, position.text || "-", unit.text || "-", handled].join(" · ");
}

/** "not voted B9 Phạm Thị Dung · Bí thư: chưa đủ 9 tháng" */
function notVotedLine({ cell, name, position, reason }: NotVoted): string {
  return `not voted ${cellAddress(cell)} ${name} · ${position || "-"}: ${reason}`;
}

/** "error countMissing C7 name=Trần Bình, count=high"; whom a question of category is about, its cells say. */
function findingLine(finding: Finding): string {
  const details = Object.entries(finding.details)
    .filter(([key]) => key !== "names" || finding.code !== "categoryUnknown")
    .map(([key, value]) => `${key}=${String(value)}`);
  const [cell] = finding.cells;
  const at = cell ? ` ${cellAddress(cell)}` : "";
  return `${severityOf(finding)} ${finding.code}${at} ${details.join(", ")}`.trim();
}

/** The line without its parts after "·" beyond the first `parts`: a case may leave them out. */
export function shortened(line: string, parts: number): string {
  return line.split(" · ").slice(0, parts).join(" · ");
}
