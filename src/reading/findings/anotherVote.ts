import type { Finding } from "../../counting/finding";
import { isOfEarlierVote } from "../../words/otherVotes";
import type { Choices } from "../choices";
import type { EntryTable, PeopleQuestion } from "./identity";
import { yearOfSheet, yearOfTitle, type TableSign } from "./tableSigns";

/**
 * A table of another vote than the one at hand: its title or its sheet says "kỳ trước", the two name different years, or
 * other tables name a later one. Tables of the same people are asked about together (see `tablesOverlap`).
 */
export function anotherVotes(
  tables: readonly EntryTable[],
  questions: readonly PeopleQuestion[],
  choices: Choices,
): Finding[] {
  const asked = new Set(
    questions.flatMap(({ finding, tables: held }) => (finding.code === "tablesOverlap" ? held : [])),
  );
  const years = tables.map((table) => yearOf(table)?.says ?? "");
  const latest = [...years].sort().at(-1) ?? "";
  return tables.flatMap((table) => {
    if (asked.has(table) || table.entries.length === 0) return [];
    const text = saidOf(table, latest);
    return text === undefined ? [] : [findingOf(table, text, choices)];
  });
}

function findingOf({ table: { key }, entries }: EntryTable, text: string, { confirmed }: Choices): Finding {
  const cells = entries.map(({ cell }) => cell);
  if (confirmed.includes(key)) return { code: "countedAllTheSame", cells, details: { key, text } };
  const names = entries.map(({ name }) => name);
  return { code: "peopleDoubtful", cells, details: { key, why: "anotherVote", text, names } };
}

/** The words that say so. */
function saidOf(table: EntryTable, latest: string): string | undefined {
  const { titles, head } = table.context;
  const texts = [...titles.map(({ text }) => text), table.table.sheet, ...head.map(({ text }) => text)];
  const earlier = texts.find(isOfEarlierVote);
  if (earlier !== undefined) return earlier;
  const [sheet, title] = [yearOfSheet(table), yearOfTitle(table)];
  if (sheet && title && sheet.says !== title.says) return `${sheet.text}; ${title.text}`;
  const year = title ?? sheet;
  return year && year.says < latest ? year.text : undefined;
}

function yearOf(table: EntryTable): TableSign | undefined {
  return yearOfTitle(table) ?? yearOfSheet(table);
}
