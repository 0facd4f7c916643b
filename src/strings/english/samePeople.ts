import type { FindingDetails } from "../../counting/finding";
import { formatCount } from "../numbers";
import { quoted } from "../quotation";
import { fewOf, partsNamed, signsOf, type Overlap, type SamePeopleSentences } from "../samePeople";
import { counted, peopleIn, tablesIn } from "./counted";

export const ENGLISH_SAME_PEOPLE: SamePeopleSentences = {
  tablesOverlap: (overlap) => {
    const { sheets, shared, people, says } = overlap;
    const tables = `${tablesIn(sheets.length)} on ${sheetsInEnglish(sheets)}`;
    const who =
      shared === 0
        ? `There are ${tables} of one body.`
        : `There are ${formatCount(shared, "en")} of ${peopleIn(people)} in more than one table (${tables}).`;
    return `${who} ${ENGLISH_SIGNS[says](overlap)} Count all if they are different people.`;
  },
  peopleTwice: ({ sheets, people, says, parts, names = [], recount }) => {
    const named = partsNamed(parts);
    const who = counted(people, "person has", "people have");
    const where = sheetsInEnglish(sheets);
    if (says === "copies")
      return `In all ${who} a row repeated exactly on ${where} (name, unit, counts). Count once what was copied by mistake; count all if they are different people.`;
    if (says === "namesakes")
      return `${formatCount(people, "en")} ${people === 1 ? "name stands" : "names stand"} in several rows on ${where} with different counts, categories or units${recount === undefined ? "" : ` (one says ${quoted(recount)})`}. If it is one person, choose the row that counts; count all if they are different people or were voted on in two places.`;
    if (says === "spelling")
      return `Names on ${where} differ by tone marks or one letter beside the same position: ${namesInEnglish(names)}. If it is one person, choose the row that counts; if not, count all.`;
    if (says === "parts")
      return `In all ${who} counts in several rows on ${where}${named}. Choose the row that counts; if these are parts of one vote, add them up.`;
    if (says === "votes")
      return `In all ${who} several rows on ${where}, said to be of different votes${named}. ${parts.length > 0 ? "Choose the one to be reported" : "Put the one to be reported into a table of its own, or show its cells under Data"}; count all if they are different people.`;
    return `In all ${who} several rows on ${where}, with different counts. If these are counting teams of one vote, add them up; count all if they are different people.`;
  },
  notInEveryTable: ({ sheets, names, people }) =>
    `The ballots on ${sheetsInEnglish(sheets)} are added up, but ${counted(people, "person is", "people are")} not in every part: ${namesInEnglish(names)}. Write the names alike, add the missing rows, or count these by the parts they are in.`,
  cannotAddUp: ({ what, sheets, people }) =>
    `The ballots of ${peopleIn(people)} on ${sheetsInEnglish(sheets)} cannot be added up: ${ENGLISH_UNLIKE[what]}`,
  addedTableLost: ({ sheets, lost }) =>
    `The table on ${sheetsInEnglish(sheets)} was to be added to that on ${sheetsInEnglish(lost)}, which is not read any more (hidden, renamed, deleted or left out). Read it again, or stop adding up.`,
  samePeopleChosen: ({ as, sheets, people }) =>
    `${ENGLISH_CHOSEN[as](people)} (${sheetsInEnglish(sheets)}), as you chose.`,
};

function sheetsInEnglish(sheets: readonly string[]): string {
  const names = fewOf(sheets.map(quoted), (count) => `and ${formatCount(count, "en")} more`);
  return `${new Set(sheets).size > 1 ? "sheets" : "sheet"} ${names}`;
}

function namesInEnglish(names: readonly string[]): string {
  return fewOf(names, (count) => `and ${formatCount(count, "en")} more`);
}

const ENGLISH_SIGNS: Readonly<Record<Overlap["says"], (overlap: Overlap) => string>> = {
  teams: (overlap) =>
    `The tables are said to be of counting teams${signsOf(overlap)}: if of one vote, add the ballots up.`,
  votes: (overlap) =>
    `The tables are said to be of different votes${signsOf(overlap)}: keep the one to be reported.`,
  recount: ({ signs }) =>
    `A table says ${signs.map(quoted).join(", ")}: if it replaces the other, take its rows for those in both.`,
  sum: ({ signs, differing }) =>
    `The table on ${sheetsInEnglish(signs)} is the sum of the others${exceptInEnglish(differing)}: keep the sum only.`,
  copies: ({ differing }) =>
    `The counts are the same${exceptInEnglish(differing)}: if repeated, keep one table only.`,
  nothing: ({ answers }) =>
    answers.includes("addedUp")
      ? "The counts differ: add up counting teams of one vote; of different votes keep one table."
      : "The counts differ: of different votes keep one table.",
};

function exceptInEnglish(names: readonly string[]): string {
  return names.length > 0
    ? `, but the numbers of ${namesInEnglish(names)} do not fit (compare with the minutes)`
    : "";
}

const ENGLISH_UNLIKE: Readonly<Record<FindingDetails["cannotAddUp"]["what"], string>> = {
  category: "the tables put them into different categories. Choose one category for these tables under Data.",
  base: "not every table states the ballots returned. State them, or choose one kind of base under Data.",
  handling: "the column Xử lý says different things. Write them alike.",
  whole:
    "the tables state the same number of ballots, perhaps of the whole vote. State those of each table, or choose one cell as their base under Data.",
};

const ENGLISH_CHOSEN: Readonly<Record<FindingDetails["samePeopleChosen"]["as"], (people: number) => string>> =
  {
    addedUp: (people) => `The ballots in the rows of ${peopleIn(people)} are added up`,
    once: (people) => `Repeated rows of ${peopleIn(people)} are counted once`,
    first: (people) => `Only the first row of ${peopleIn(people)} is counted`,
    last: (people) => `Only the last row of ${peopleIn(people)} is counted`,
    each: (people) => `Rows of the same name (${peopleIn(people)}) are counted as different people`,
    alone: (people) =>
      `Those not in every part that is added up (${peopleIn(people)}) are counted by the parts they are in`,
  };
