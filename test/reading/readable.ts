import { baseOf, type OfferedBase } from "../../src/counting/base";
import { cellAddress } from "../../src/counting/cell";
import { severityOf, type Finding } from "../../src/counting/finding";
import { LEVELS } from "../../src/counting/level";
import { nameCellsOf, type NotVoted, type Person } from "../../src/counting/person";
import type { Recognition } from "../../src/reading/ballotTable";

/** A recognition as lines a person can check against the sheet. */
export function readable({ tables, people, findings, report }: Recognition): string[] {
  return [
    ...tables.flatMap(({ key, named, people, unread, notVoted }) => [
      `${named ? "named table" : "table"} ${key}: ${people.length} read, ${unread} unread`,
      ...people.map(personLine),
      ...notVoted.map(notVotedLine),
    ]),
    ...countedLines(
      people,
      tables.flatMap((table) => table.people),
    ),
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

/** How many are counted where these are not all who were read, and whose rows were added up. */
function countedLines(people: readonly Person[], read: readonly Person[]): string[] {
  if (people.length === read.length && people.every((person, index) => person === read[index])) return [];
  const sums = people.filter(({ alsoIn }) => alsoIn);
  return [
    `counted: ${people.length}`,
    ...sums.map((person) => {
      const cells = nameCellsOf(person).map((cell) => `${cell.sheet}!${cellAddress(cell)}`);
      return personLine(person).replace(/^\S+/, cells.join(" + "));
    }),
  ];
}

/** "not voted B9 Phạm Thị Dung · Bí thư: chưa đủ 9 tháng" */
function notVotedLine({ cell, name, position, reason }: NotVoted): string {
  return `not voted ${cellAddress(cell)} ${name} · ${position || "-"}: ${reason}`;
}

/** "error countMissing C7 name=Trần Bình, count=high"; whom a question of category is about, its cells say. */
function findingLine(finding: Finding): string {
  const details = Object.entries(finding.details)
    .filter(([key]) => key !== "names" || finding.code !== "categoryUnknown")
    .filter(([key, value]) => key !== "parts" || keysOf(value).length > 0)
    .map(
      ([key, value]) =>
        `${key}=${key === "offers" ? offersOf(value as readonly OfferedBase[]) : listed(key === "parts" ? keysOf(value) : value)}`,
    );
  const [cell] = finding.cells;
  const at = cell ? ` ${cellAddress(cell)}` : "";
  return `${severityOf(finding)} ${finding.code}${at} ${details.join(", ")}`.trim();
}

function keysOf(parts: unknown): string[] {
  return (parts as readonly { readonly key: string }[]).map(({ key }) => key);
}

/** Lists in a list stand in brackets. */
function listed(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => (Array.isArray(item) ? `[${item.join(", ")}]` : String(item))).join(",");
}

/** "58 delegates Biên bản!A2 or levels" */
function offersOf(offers: readonly OfferedBase[]): string {
  return offers
    .map(({ base, value }) => {
      if (typeof base === "string") return base;
      const { name = "", cell } = base;
      return [value, name, `${cell.sheet}!${cellAddress(cell)}`].filter(Boolean).join(" ");
    })
    .join(" or ");
}

/** The line without its parts after "·" beyond the first `parts`: a case may leave them out. */
export function shortened(line: string, parts: number): string {
  return line.split(" · ").slice(0, parts).join(" · ");
}
