import { ballotsIn, cellsIn, counted, peopleIn, rowsIn, tablesIn } from "./counted";
import type {
  BallotsDoubt,
  ComparedRows,
  CountDoubt,
  Doubt,
  MarksDoubt,
  PersonText,
  ProseDoubt,
  UnclearBaseFrom,
} from "../../counting/finding";
import type { Threshold } from "../../counting/threshold";
import type {
  BallotsDoubted,
  ShareBase,
  FindingSentences,
  FormName,
  LimitName,
  Missing,
  NearThreshold,
  ValidInvalid,
} from "../findingSentences";
import { cellOfKey } from "../findingSentences";
import { firstNames, leftOutInEnglish } from "./leftOut";
import { formatCount, formatHundredths, formatPercent, withItsPercent } from "../numbers";
import { quoted, quotedEntry } from "../quotation";
import { ENGLISH_SAME_PEOPLE } from "./samePeople";
import { BASE_NAMES, CATEGORY_NAMES, COUNT_NAMES, LEVEL_NAMES, baseName } from "../terms";

const UNREADABLE: Readonly<Record<Missing, (at: UnreadPlace) => string>> = {
  name: ({ where, this: it }) =>
    `${where} has a table of the three levels but no column of names. If it is a summary by unit, leave ${it} out; otherwise give the column of names the heading “Họ và tên”, or say which column is which.`,
  high: ({ where, this: it }) =>
    `${where} has no column of “Tín nhiệm cao” ballots. Add the column, correct its heading or say which column is which; or leave ${it} out.`,
  confident: ({ where, this: it }) =>
    `${where} has no column of “Tín nhiệm” ballots. Add the column, correct its heading or say which column is which; or leave ${it} out.`,
  low: ({ where, this: it }) =>
    `${where} has no column of “Tín nhiệm thấp” ballots. Add the column, correct its heading or say which column is which; or leave ${it} out.`,
  columns: ({ where, this: it }) =>
    `${where} has a table, but which column holds which ballots cannot be told (headings missing, misspelt or repeated). Head one column each “Tín nhiệm cao”, “Tín nhiệm”, “Tín nhiệm thấp”, or say which column is which; if it is not the result of a confidence vote, leave ${it} out.`,
  counts: ({ where, this: it }) =>
    `${where} gives only percentages and no ballots of the levels. Add the ballots from the minutes; if these columns are ballots, correct their headings or say which column is which; or leave ${it} out.`,
  rows: ({ where, this: it }) =>
    `${where} has a table heading but nobody under it. Enter names and counts, or leave ${it} out.`,
};

/** Where something stands that cannot be read, at the beginning of a sentence, and the same within it. */
interface UnreadPlace {
  readonly where: string;
  readonly this: string;
}

/** A whole sheet, or its part from a cell on. */
const MARKS_DOUBTS: Readonly<Record<MarksDoubt, (found: string) => string>> = {
  mark: (found) =>
    `it is not known which level ${found} is: correct the cells named, or clear them if nothing is marked`,
  noLevel: () =>
    "its marks do not say which level: write 1, 2, 3 or the name of the level, or give everyone three columns, one a level",
  row: () =>
    "among the ballots there is an empty row, or one that is no ballot: delete that row, or number it if it is a blank ballot",
  heading: () =>
    "there is a column of marks of which it is not known whose they are: write the full name, with capitals, as its heading",
  columns: (found) => `${found} has not one column for each of the three levels: complete the headings`,
  across: () =>
    "there is one a column: copy the table, paste it transposed so that each has a row, then make “Đếm phiếu từng lá”",
};

function unreadPlace({ sheet, key }: { readonly sheet: string; readonly key: string }): UnreadPlace {
  return key === sheet
    ? { where: `Sheet ${quoted(sheet)}`, this: "this sheet" }
    : { where: `Sheet ${quoted(sheet)}, from cell ${cellOfKey(key)},`, this: "this part" };
}

function validInvalidDiffer({ name, valid, invalid, returned }: ValidInvalid): string {
  const sum = valid + invalid;
  if (invalid === 0 && valid > returned)
    return `${ofWhom(name)}: the number of valid ballots, ${formatCount(valid, "en")}, is more than the ${formatCount(returned, "en")} returned (${formatCount(valid - returned, "en")} too many). Check the minutes and correct the two numbers.`;
  if (valid === 0 && invalid > returned)
    return `${ofWhom(name)}: the number of invalid ballots, ${formatCount(invalid, "en")}, is more than the ${formatCount(returned, "en")} returned (${formatCount(invalid - returned, "en")} too many). Check the minutes and correct the two numbers.`;
  return `${ofWhom(name)}: ${formatCount(valid, "en")} valid and ${formatCount(invalid, "en")} invalid make ${ballotsIn(sum)}, not the ${formatCount(returned, "en")} returned (a difference of ${formatCount(Math.abs(sum - returned), "en")}). Check the minutes and correct them.`;
}

/** Ballots stated for several are nobody's own. */
function ofWhom(name: string): string {
  return name === "" ? "The ballots stated for several" : name;
}

function nearThreshold(details: NearThreshold): string {
  const { name, level, threshold, reached, count, base, percent, source } = details;
  const share = `${name}: ${quoted(LEVEL_NAMES.en[level])} has ${formatCount(count, "en")} of ${ballotsIn(base)} (${formatPercent(percent, "en")})`;
  const crossed = reached
    ? `1 ballot fewer would ${below(threshold)}`
    : `1 ballot more would be ${above(threshold)}`;
  return `${share}; ${crossed} (${source.en}). Check the counts against the minutes.`;
}

function above(threshold: Threshold): string {
  return `${threshold.strict ? "over " : ""}${partOf(threshold)}`;
}

function below(threshold: Threshold): string {
  return `${threshold.strict ? "not be over" : "be under"} ${partOf(threshold)}`;
}

/** "over half", as the texts say; but "50%", as the headings of the form do. */
function partOf({ numerator, denominator, strict }: Threshold): string {
  if (2 * numerator !== denominator) return `${numerator}/${denominator}`;
  return strict ? "half" : "50%";
}

const LIMITS: Readonly<Record<LimitName, (limit: string) => string>> = {
  returned: (limit) => `${limit} returned`,
  valid: (limit) => `${limit} valid`,
  lessInvalid: (limit) => `${limit} returned without the invalid ones`,
  chosenCell: (limit) => `chosen base of ${limit}`,
};

const UNCLEAR_BASES: Readonly<Record<UnclearBaseFrom, (text: string) => string>> = {
  column: (text) => `the number of ballots returned cannot be read for certain from the column ${text}`,
  beside: (text) => `the ballots returned are stated only beside the table (${text})`,
  unheaded: () => "a column of numbers without a heading may be the ballots returned",
  line: (text) => `the number of ballots returned cannot be read for certain from ${text}`,
  struckLine: (text) => `${text} is struck through, so it may not be the number of ballots returned`,
  below: (text) => `the number of ballots returned is stated below the table only (${text})`,
  otherTable: (text) => `the number of ballots returned is stated above another table only (${text})`,
  otherSheet: (text) => `the number of ballots returned is stated on another sheet only (${text})`,
  levels: (text) =>
    `no ballots returned are stated, and the levels add up differently (${text}), which changes who reaches what`,
  nowhere: (text) =>
    `${text} ballots returned are stated, and the levels of everybody come to more than a fifth less than that`,
};

const COUNT_DOUBTS: Readonly<Record<CountDoubt, (value: string) => string>> = {
  mark: (value) =>
    `perhaps ${value} with a note mark. Enter only the ballots here, and the note in the column of notes.`,
  words: (value) => `but its words say ${value}. Make figures and words agree by the minutes.`,
  thousands: (value) => `perhaps ${value}. Write the digits together, without a dot or a space.`,
};

const PROSE_DOUBTS: Readonly<Record<ProseDoubt, (text: string, who: string) => string>> = {
  otherCounts: (text, who) =>
    `${text} says other numbers than the table${who === "" ? "" : ` (${who})`}. Check the minutes and correct the counts or this line; if the table is right, count as read.`,
  correction: (text) =>
    `${text} corrects counts, and the table does not follow. Correct the counts by the minutes; if the table is right already, count as read.`,
  notInTable: (text) =>
    `${text} tells the counts of somebody who is not in the table. Add a row; if this is nobody of this vote, count as read.`,
};

const BALLOTS_DOUBTS: Readonly<Record<BallotsDoubt, (details: BallotsDoubted) => string>> = {
  dragged: ({ text, stated, counted, people }) =>
    `The column ${quoted(text)} has ${formatCount(people, "en")} numbers in a row, from ${formatCount(counted, "en")} to ${formatCount(stated, "en")}, as when a cell is dragged. Correct the column; if everybody has the same number, choose it; if they really differ, count as read.`,
  oneDiffers: ({ text, stated, counted }) =>
    `The column ${quoted(text)} has ${formatCount(counted, "en")} in every row but one, which has ${formatCount(stated, "en")} (a difference of ${formatCount(Math.abs(stated - counted), "en")}). Check the minutes and correct it; if they really differ, count as read.`,
  line: ({ text, stated, counted }) =>
    `${quoted(text)} says ${formatCount(stated, "en")} and the column of the table ${formatCount(counted, "en")} (a difference of ${formatCount(Math.abs(stated - counted), "en")}). Check the minutes and correct one of them; if the column is right, count as read.`,
  row: ({ text, stated, counted }) =>
    `The row ${quoted(text)} says ${formatCount(stated, "en")}, and ${formatCount(counted, "en")} is counted with (a difference of ${formatCount(Math.abs(stated - counted), "en")}). Check the minutes and correct one of them; if only this row is wrong, count as read.`,
  elsewhere: ({ text, stated, counted, offers }) =>
    `${quoted(text)} says ${formatCount(stated, "en")}, and ${formatCount(counted, "en")} is counted with (a difference of ${formatCount(Math.abs(stated - counted), "en")}). Check the minutes and correct one of them${offers.length > 0 ? " or choose the right number" : ""}; if what is counted with is right, count as read.`,
  tooMany: ({ text, stated, counted }) =>
    `The row ${quoted(text)} and the three levels of one person make ${formatCount(stated, "en")}, more than the ${formatCount(counted, "en")} ballots returned (${formatCount(stated - counted, "en")} too many). Check the minutes and correct them; if only this row is wrong, count as read.`,
  present: ({ text, stated, counted }) =>
    `${quoted(text)} says that ${peopleIn(stated)} were present, fewer than the ${ballotsIn(counted)} returned (${formatCount(counted - stated, "en")} too many). Check the minutes and correct one of them; if the ballots are right, count as read.`,
  notReturned: ({ text, stated, counted }) =>
    `${quoted(text)}: the ballots returned and not returned make ${formatCount(stated, "en")}, and ${formatCount(counted, "en")} were handed out (a difference of ${formatCount(Math.abs(stated - counted), "en")}). Check the minutes and correct them; if the number returned is right, count as read.`,
};

function shareBaseDiffers({ text, own, ownKind, base, baseKind, names }: ShareBase): string {
  const ownBase = ownKind
    ? BASE_NAMES.en[ownKind]
    : own === undefined
      ? "the ballots issued"
      : formatCount(own, "en");
  const current = `${base === undefined ? "" : `${formatCount(base, "en")}, `}${BASE_NAMES.en[baseKind]}`;
  const hangs =
    names.length === 0
      ? "It changes nobody's level."
      : `It changes the level of ${peopleIn(names.length)}: ${firstNames(names)}.`;
  return `The percentages of the table are of ${ownBase} (${quoted(text)}), counted on ${current}. ${hangs} Choose the base, or keep this one.`;
}

const FORMS: Readonly<Record<FormName, string>> = {
  threeTier: "three-tier",
  twoTier: "two-tier",
  own: "office's own",
};

const DOUBTS: Readonly<Record<Doubt, (who: string, text: string) => string>> = {
  struck: (who) =>
    `${who}: there are counts, but the name is struck through. Choose whether this person counts.`,
  struckCounts: (who, text) =>
    `${who}: counts are struck through (${text}). Enter the right counts without striking them; or choose whether this person counts as read.`,
  sum: (who) =>
    `${who}: the counts are the sums of the rows right above or below, so this may be a total. Choose whether it counts.`,
  remark: (who, text) =>
    `${who}: there are counts, but the row says ${quotedEntry(text)}. Choose whether this person counts.`,
  twoNames: (who) =>
    `One cell holds several names with one set of counts: ${who}. Give each a row with its own counts; or choose to count one person, or none.`,
  placeholder: (who) => `${who}: this looks like an example and nobody's name. Choose whether to count it.`,
  template: (who, text) =>
    `${quotedEntry(text)} looks like a template or an example and no result of a vote: ${who}. Choose whether these people count.`,
  provisional: (who, text) =>
    `${quotedEntry(text)} says that the counts of this table may still change: ${who}. With the final figures, correct the counts and delete this line; else choose whether these people count.`,
  anotherVote: (who, text) =>
    `${quotedEntry(text)} says another year or time and may be of another vote: ${who}. Choose whether these people count; if it is a slip, correct the title or the sheet's name.`,
};

const PERSON_TEXTS: Readonly<Record<PersonText, string>> = {
  name: "name",
  position: "position",
  unit: "unit",
  handling: "handling",
};

export const ENGLISH_FINDINGS: FindingSentences = {
  noTable: () =>
    "No vote table was found in this workbook. Open the workbook that has one, insert sample data to try, or make an input sheet.",
  unreadableSheet: ({ missing, ...place }) => UNREADABLE[missing](unreadPlace(place)),
  nothingEntered: ({ names }) =>
    `${withoutCounts(names)} Enter the counts from the minutes; move a row that is not of a person voted on out of the table.`,
  countMissing: ({ name, count }) =>
    `${name}: ${COUNT_NAMES.en[count]} is empty. Enter it from the minutes${count in LEVEL_NAMES.en ? "; enter 0 if there were none" : ""}.`,
  countInvalid: ({ name, count, found }) =>
    `${name}: ${COUNT_NAMES.en[count]} reads ${quotedEntry(found)}, which is not a whole number of ballots. Correct this cell from the minutes.`,
  countsDisagree: ({ name, said, why, differences }) =>
    `${name} has no numbers yet: ${quotedEntry(said)}. ${
      why === "differ"
        ? `See the sheet ${quoted(differences)}: correct the wrong count, or enter the board’s decision under “Kết luận”.`
        : "Go on on both sheets of marks and in the cell of ballots returned until “Hai lần ghi” says “Khớp”."
    }`,
  countDoubtful: ({ name, count, found, why, value }) =>
    `${name}: ${COUNT_NAMES.en[count]} is entered as ${quotedEntry(found)}, ${COUNT_DOUBTS[why](String(value))}`,
  countsAreDates: ({ text, numbers, found, typed }) =>
    `Column ${quoted(text)}: Excel made dates of ${cellsIn(numbers)} (${found}, probably typed as ${typed}). Format the column as Text and type them again, or type the ballots only.`,
  marksForCounts: ({ people, found }) =>
    `The levels of ${peopleIn(people)} hold marks (${quoted(found)}) and no numbers: like a ballot, not the count of a vote. Enter the ballots of the minutes; if it is no table of results, leave it out.`,
  countsArePercentages: ({ text, people }) =>
    `${text === "" ? `The levels of ${peopleIn(people)} all make 100` : `The table says ${quoted(text)}`}: these may be percentages and no ballots. Enter the ballots of the minutes; if they are ballots, count as read.`,
  countIsError: ({ name, count, found }) =>
    `${name}: the cell of ${COUNT_NAMES.en[count]} shows the error ${found}. Correct its formula, or enter the count from the minutes.`,
  textIsError: ({ name, what, found }) =>
    `${name}: the cell of the ${PERSON_TEXTS[what]} shows the error ${found}. Correct its formula, or write the text again.`,
  textTooLong: ({ what, length, most }) =>
    `The ${PERSON_TEXTS[what]} in this cell has ${formatCount(length, "en")} characters, and the results have room for ${formatCount(most, "en")}. Shorten this cell and move the rest elsewhere.`,
  nameMissing: ({ found, vacant }) =>
    vacant
      ? `${quotedEntry(found)}: nobody holds the post by these words, but there are counts. Write the name, or clear the counts.`
      : found === ""
        ? "This row has counts but no name. Write the name, or clear the counts if the row is not needed."
        : `It is not known whose counts ${quotedEntry(found)} are. If they are one person’s, write the number and the name; if they are a total, write “Tổng cộng” in the name column; if the row is not needed, clear the counts.`,
  levelsAboveLimit: ({ name, sum, limit, limitName }) =>
    `${name}: the three levels add up to ${ballotsIn(sum)}, more than the ${LIMITS[limitName](formatCount(limit, "en"))} (${formatCount(sum - limit, "en")} too many). Check the minutes and correct these three cells.`,
  returnedAboveIssued: ({ name, returned, issued }) =>
    `${ofWhom(name)}: the number of ballots returned, ${formatCount(returned, "en")}, is more than the ${formatCount(issued, "en")} issued (${formatCount(returned - issued, "en")} too many). Check the minutes and correct the two numbers.`,
  validInvalidDiffer: (details) => validInvalidDiffer(details),
  baseIsZero: ({ name }) =>
    `${name}: the base is 0 ballots, so no percentage can be calculated. Enter the number of ballots returned from the minutes.`,
  noMarks: ({ name, base }) =>
    `${name}: all three levels are 0, though there are ${ballotsIn(base)}. Enter the counts from the minutes; if all were invalid, put them in a column “Không hợp lệ”; if there was no vote on this person, delete the row.`,
  baseMissing: ({ base, people, cell }) =>
    cell
      ? `Cell ${cell} was chosen as the base but holds no whole number, so no percentage can be calculated for ${peopleIn(people)}. Correct the cell, or choose another base in the Tín Nhiệm pane.`
      : `The base chosen for this table, ${BASE_NAMES.en[base]}, is missing for ${peopleIn(people)}. Add it to the table, or choose another base in the Tín Nhiệm pane.`,
  baseUnclear: ({ text, people, from }) =>
    `The base of ${peopleIn(people)} is not clear: ${UNCLEAR_BASES[from](quoted(text))}. Choose the base in the Tín Nhiệm pane, or ${from === "nowhere" ? "correct that number, or enter the invalid ballots from the minutes" : "write “Thu về” and the number above the table"}.`,
  ballotsContradict: ({ name, count, first, second, offers }) =>
    `${name}: ${COUNT_NAMES.en[count]} is stated twice, as ${formatCount(first, "en")} and as ${formatCount(second, "en")} (a difference of ${formatCount(Math.abs(first - second), "en")}). ${offers.length > 0 ? "Choose the right one by the minutes, or make them agree" : "Make them agree; a section's or person's own number belongs on its row or in a column “Thu về”"}.`,
  categoryUnknown: ({ text, against, people, names }) => {
    const who = `${peopleIn(people)}: ${firstNames(names)}`;
    const asked = text === "" ? `these in this table (${who})` : `${quoted(text)} (${who})`;
    const other = against === undefined ? "" : `; the sheet's name ${quoted(against)} says another one`;
    return `The category of ${asked} is not known${other}. Choose it in the Tín Nhiệm pane (kept in this workbook), or add a column “Đối tượng” to the table.`;
  },
  mergeCut: ({ sheet, cell }) =>
    `This Excel does not tell how many rows the merged cell ${cell} on sheet ${quoted(sheet)} covers, so it is not known for which people it stands. Unmerge it and fill in each row.`,
  ...ENGLISH_SAME_PEOPLE,

  noRowInForm: ({ category, form, otherForm, people }) =>
    `The ${FORMS[form]} form has no row for ${peopleIn(people)} counted as ${quoted(CATEGORY_NAMES.en[category])}. ${otherForm ? `Choose the ${FORMS[otherForm]} form, add` : "Add"} a row for them, or choose another category.`,
  namedTableLost: ({ sheet, area }) =>
    `The table shown at ${area} on sheet ${quoted(sheet)} is on none of the sheets that are read. Unhide the sheet or give it back its name, or drop the table in the Tín Nhiệm pane.`,
  outsideNamedTable: ({ sheet, area, rows }) =>
    `Above or below the cells ${area} shown on sheet ${quoted(sheet)}, ${rowsIn(rows)} with a name and counts would not be counted. Show the cells again, with all rows.`,
  sampleMixed: ({ sampleTables, ownTables }) =>
    `This file has sample data (${tablesIn(sampleTables)}) beside your own (${tablesIn(ownTables)}), so invented people would be counted with real ones. Press “Remove generated sheets” or delete the sample sheets, then build again.`,
  listDiffers: ({ text, missing, others }) =>
    `In ${quoted(text)} but in no table: ${missing.length > 0 ? firstNames(missing) : "nobody"}; in a table but not in the list: ${others.length > 0 ? firstNames(others) : "nobody"}. Add the row or write the names alike; if they are not voted on, or the list is wrong, count as read.`,
  totalDiffers: ({ label, count, stated, counted }) =>
    `${label === "" ? "The row of a total" : `The row ${quoted(label)}`} says that ${COUNT_NAMES.en[count]} is ${formatCount(stated, "en")}, but the people read add up to ${formatCount(counted, "en")} (${formatCount(Math.abs(stated - counted), "en")} off): a row may be missing or misread. Correct the counts or the total, or choose to count as read.`,
  peopleDiffer: ({ text, stated, counted }) =>
    `${quoted(text)} says ${peopleIn(stated)}, but ${formatCount(counted, "en")} were read. Check whether somebody is missing or doubled; if the list is right, choose to count as read.`,
  conclusionDiffers: ({ text, level, stated, counted }) =>
    `${quoted(text)} says ${peopleIn(stated)} at ${quoted(level === "together" ? "high confidence and confidence" : LEVEL_NAMES.en[level])}, but the counts give ${formatCount(counted, "en")}. Check the counts and this sentence; if the counts are right, choose to count as read.`,
  shareBaseDiffers: (details) => shareBaseDiffers(details),
  baseNotLaidDown: ({ sheet, citation, baseKind, people, offers }) =>
    `${citation.en} takes all delegates as the base, and ${peopleIn(people)} on sheet ${quoted(sheet)} are counted on ${BASE_NAMES.en[baseKind]}. ${offers.length > 0 ? "Choose the number of delegates" : "The sheet does not say how many there are: write “Tổng số đại biểu: …” above the table, or choose the cell that does"}; or keep the base counted with.`,
  ballotsDoubted: (details) => BALLOTS_DOUBTS[details.how](details),
  peopleDoubtful: ({ why, text, names }) => DOUBTS[why](firstNames(names), text),
  proseDiffers: ({ why, text, names }) => PROSE_DOUBTS[why](quoted(text), firstNames(names)),
  unitsDiffer: ({ text, sheet }) =>
    `${quoted(text)} names another unit than the sheet ${quoted(sheet)}. Correct the title or the sheet's name; if they are one unit, count as read.`,
  columnsSwapped: ({ text, levels }) =>
    `The percentages (column ${quoted(text)}, …) are of other levels: ${levels.map((level) => quoted(LEVEL_NAMES.en[level])).join(", ")} may be in each other's place. Correct the headings or name the columns; if the counts are right, count as read.`,
  countsOfOthers: ({ people, sheet, rows, otherSheet, otherRows }) =>
    `Sheet ${quoted(sheet)}, rows ${rows}: the counts of ${counted(people, "person", "people")} are, in the same order, those of others in ${sheet === otherSheet ? "" : `sheet ${quoted(otherSheet)}, `}rows ${otherRows}. If they were copied, correct them by the minutes; if they are right, choose to count as read.`,
  votesNotRead: ({ text, numbers }) =>
    `Column ${quoted(text)} has numbers like ballots (${cellsIn(numbers)}) but is none of the three levels. If they are of this vote, correct the heading or show the columns again; if not, choose to count as read.`,
  tableTransposed: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} has a column for each person, while tables are read with a row for each. Copy the table to an empty place with “Paste Special”, “Transpose”, then leave ${it} out.`;
  },
  levelPerRow: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} has a row for each level of each person; tables are read with one row for each. Press “Tạo trang nhập liệu” and enter each person in one row; if they stand in another table, leave ${it} out.`;
  },
  textInOneColumn: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} has each row in one cell, parted by commas (a CSV file). Select the column and use “Data”, “Text to Columns”; if it is no confidence vote, leave ${it} out.`;
  },
  ballotPerRow: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} has a ballot in each row, not added up for each person. Under Documents make “Đếm phiếu từng lá”, which counts them by formulas; if it is no confidence vote, leave ${it} out.`;
  },
  ballotMarksUnclear: ({ why, found, ...place }) => {
    const { where } = unreadPlace(place);
    return `${where} has the ballots one by one, but ${MARKS_DOUBTS[why](quotedEntry(found))}.`;
  },
  countsInOneCell: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} has the counts of all levels in one cell, such as “45/3/1”. Part them (“Data”, “Text to Columns”) and head each column; if it is no confidence vote, leave ${it} out.`;
  },
  countsInProse: (place) => {
    const { where, this: it } = unreadPlace(place);
    return `${where} tells counts in sentences, not in a table. Enter them in a table with a row for each person (press “Tạo trang nhập liệu”); if they stand in another table already, leave ${it} out.`;
  },

  typedShareDiffers: ({ name, level, and, typed, computed }) =>
    `${name}: the share of ${quoted(LEVEL_NAMES.en[level])}${and ? ` with ${quoted(LEVEL_NAMES.en[and])}` : ""} is written as ${withItsPercent(typed, "en")}, but the counts give ${formatPercent(computed, "en")}. The appendix uses the counts; check them and the written share.`,
  rowSumDiffers: ({ name, levels, stated, counted }) =>
    `${name}: the sum ${levels ? `of ${levels.map((level) => quoted(LEVEL_NAMES.en[level])).join(" and ")} ` : ""}is written as ${ballotsIn(stated)}, but the ${levels ? "two" : "three"} levels add up to ${formatCount(counted, "en")} (${formatCount(Math.abs(stated - counted), "en")} off). Check the count of each level.`,
  statisticDiffers: ({ label, level, of, stated, computed }) =>
    of === "percent"
      ? `The row ${quoted(label)} says ${formatPercent(stated, "en")} for ${quoted(LEVEL_NAMES.en[level])}, but the counts of the people above give ${formatPercent(computed, "en")} (${formatHundredths(Math.abs(stated - computed), "en")} points off). The appendix does not use this row; check the counts of everyone and the row.`
      : `The row ${quoted(label)} says ${formatHundredths(stated, "en")} ballots for ${quoted(LEVEL_NAMES.en[level])}, but the counts of the people above give ${formatHundredths(computed, "en")} (${formatHundredths(Math.abs(stated - computed), "en")} off). The appendix does not use this row; check the counts of everyone and the row.`,
  sharesShifted: ({ levels, of, shares }) =>
    `The written shares of ${levels.map((level) => quoted(LEVEL_NAMES.en[level])).join(", ")} are one row off: ${cellsIn(shares)} hold those of the person ${of}. Check by the minutes which are shifted; the appendix uses the counts.`,
  ballotShareDiffers: ({ text, count, base, stated, computed }) =>
    `${quoted(text)} says ${formatPercent(stated, "en")}, but ${formatCount(count, "en")}/${formatCount(base, "en")} is ${formatPercent(computed, "en")} (${formatHundredths(Math.abs(stated - computed), "en")} points off). Correct the percentage, or the numbers of this line by the minutes.`,
  typedLevelDiffers: ({ name, typed, reached }) =>
    `${name}: the level is written as ${quoted(typed)}, but by the counts ${reached === "none" ? "no level reaches 50%" : `it is ${quoted(LEVEL_NAMES.en[reached])}`}. The appendix uses the counts; check them and the written level.`,
  rankDiffers: ({ name, text, stated, counted }) =>
    `${name}: ${quoted(text)} says ${formatCount(stated, "en")}, but by the counts it is ${formatCount(counted, "en")}. Check the counts and the rank.`,
  sumsDiffer: ({ names, ballots }) =>
    `The table does not say how many ballots came back. The levels of ${firstNames(names)} do not add up to the ${formatCount(ballots, "en")} of everybody else. Check the counts, and write “Thu về” above the table.`,
  namesakesCounted: ({ name, people }) =>
    `The name ${quoted(name)} stands in ${formatCount(people, "en")} rows with other posts and counts and is counted as ${formatCount(people, "en")} people. If it is one person entered more than once, delete the needless row.`,
  countsCopied: ({ how, names, first, last }) =>
    how === "alike"
      ? `${counted(names.length, "person", "people")} in a row have the same counts, ${first}: ${firstNames(names)}. Check the minutes: they may have been filled down or copied from the row above.`
      : `The counts of ${counted(names.length, "person", "people")} in a row go on evenly from ${first} to ${last}: ${firstNames(names)}. Check the minutes: they may have been filled down.`,
  spoiltDiffers: ({ text, how, names, ballots }) =>
    how === "exceeding"
      ? `The table says ${quoted(text)}; with these, the levels of ${firstNames(names)} are ${ballotsIn(ballots)} more than the base. Check the counts against the minutes.`
      : `The table says ${quoted(text)}; with these, the levels of ${firstNames(names)} are still ${ballotsIn(ballots)} short of the base. If these are unmarked lines, there is nothing to do; if not, check the counts against the minutes.`,
  ordinalJumps: ({ name, before, number }) =>
    before === 0
      ? `STT begins with ${formatCount(number, "en")}. Check whether the first row of the list is missing.`
      : `${name === "" ? "The" : `${name}: the`} number ${formatCount(number, "en")} in STT follows ${formatCount(before, "en")}. Check whether a row is missing or too many.`,
  handlingUnknown: ({ name, found }) =>
    `${name}: the handling ${quoted(found)} is none of the first five rows of section II, so it is counted under “Khác”. If that is wrong, correct the column Xử lý.`,
  handlingUnexpected: ({ name, found, reached }) =>
    `${name} reaches ${quoted(LEVEL_NAMES.en[reached])}, but Xử lý says ${quoted(found)}: it may stand in the wrong row. Section II counts it as recorded; if it is wrong, correct the column Xử lý.`,

  countIsText: ({ name, count, found, value }) =>
    `${name}: ${COUNT_NAMES.en[count]} is written as text, ${quoted(found)}, and was read as ${formatCount(value, "en")}. If that is right, there is nothing to do.`,
  countsWithParts: ({ numbers, found, value }) =>
    `Counts stand in ${cellsIn(numbers)} with their base, percentage or words, such as ${quoted(found)}: the count (${formatCount(value, "en")}) was read, the rest held against it. If that is right there is nothing to correct.`,
  readAsAbove: ({ numbers, found }) =>
    `Read as the one above: ${counted(numbers, "cell", "cells")} with ${quotedEntry(found)}. If that is right there is nothing to do.`,
  hiddenRowsCounted: ({ sheet, rows }) =>
    `Sheet ${quoted(sheet)} has ${rowsIn(rows)} hidden or filtered out, counted all the same. Unhide what you want to check.`,
  addedBelow: ({ text, names }) =>
    `${firstNames(names)} stand below ${quoted(text)} and were counted. If they are not of this vote, move them out of the table.`,
  hiddenSheets: ({ sheets }) =>
    `Hidden sheets were not read: ${sheets}. To count one, unhide it and check again.`,
  baseIsValid: ({ people }) =>
    `The percentages of ${peopleIn(people)} are calculated on valid ballots, because the number of ballots returned is not stated. Add that number if you have it.`,
  baseIsLevels: ({ people }) =>
    `The percentages of ${peopleIn(people)} are calculated on the sum of the three levels, assuming no invalid ballots, because the number of ballots returned is not stated. Add that number if you have it.`,
  levelsBelowBase: ({ people, ballots }) =>
    `For ${peopleIn(people)} the three levels add up to less than the base (by ${ballotsIn(ballots)} in all). If lines were left unmarked or spoilt, there is nothing to do; if not, check the minutes.`,
  tiedAtHalf: ({ name, higher, lower }) =>
    `${name} has exactly 50% at both ${quoted(LEVEL_NAMES.en[higher])} and ${quoted(LEVEL_NAMES.en[lower])}; this person is counted once, at ${quoted(LEVEL_NAMES.en[higher])}, and named in the notes column.`,
  noLevelReached: ({ name, oneShort }) =>
    `${name} has no level at 50% or more${oneShort ? ` (${quoted(LEVEL_NAMES.en[oneShort.level])} has ${formatCount(oneShort.count, "en")} of ${ballotsIn(oneShort.base)}, 1 more would do)` : ""}; this person is counted in the total and named in the notes column.`,
  nearThreshold: (details) => nearThreshold(details),
  levelDependsOnBase: ({ base, names }) =>
    `Taken of ${baseName(base, "en")}, the level of ${peopleIn(names.length)} would be another: ${firstNames(names)}. “Why?” shows all bases of a person.`,
  handlingNotRecorded: ({ name, count, base, sources }) =>
    `${name}: ${formatCount(count, "en")} of ${formatCount(base, "en")} ballots of “Low confidence”, to be considered by ${sources.map(({ en }) => en).join("; ")}; nothing is under Xử lý. Section II counts what is recorded: record it, then make the appendix again.`,
  leftOut: (details) =>
    `The user chose to leave out ${leftOutInEnglish(details)}. To count it, press “Read again” in the Tín Nhiệm pane.`,
  categoryChosen: ({ text, category, people }) =>
    text === ""
      ? `The ${peopleIn(people)} in this table are counted as ${quoted(CATEGORY_NAMES.en[category])}, as the user chose.`
      : `${quoted(text)} (${peopleIn(people)}) is counted as ${quoted(CATEGORY_NAMES.en[category])}, as the user chose.`,
  baseChosen: ({ base, people, cell }) =>
    `The percentages of ${peopleIn(people)} are calculated on ${BASE_NAMES.en[base]}${cell ? ` (${cell})` : ""}, as the user chose.`,
  countedAllTheSame: ({ text }) => `${quoted(text)}: counted as read, as you chose.`,
  columnNotUsed: ({ text, numbers }) =>
    `Column ${quoted(text)} (${cellsIn(numbers)} with numbers) was not used. If these are ballots of this vote, correct the heading or show the columns again.`,
  listNotRead: ({ sheet, text, ...rows }) =>
    rows.compared
      ? `The summary ${quoted(text)} on sheet ${quoted(sheet)} has no counts of each person and was not read. ${comparedRows(rows)}`
      : `The list ${quoted(text)} on sheet ${quoted(sheet)} is no table of ballots and was not read. If people voted on stand in it, move them into the table of ballots.`,
  numbersNotUsed: ({ sheet, numbers }) =>
    `Sheet ${quoted(sheet)} has ${cellsIn(numbers)} with numbers outside the tables or in columns without a heading; they were not used. If they are ballots, move them into the table under a heading.`,
  blankForm: ({ sheet }) =>
    `The table on sheet ${quoted(sheet)} is a ballot or a form without any counts, so nobody in it is counted. If it is a table of results, enter the counts.`,
  notVotedOn: ({ sheet, names }) =>
    `Sheet ${quoted(sheet)} names ${peopleIn(names.length)} who are not voted on and counted in no row: ${firstNames(names)}. The reasons stand below the table of the sheet “Kết quả tín nhiệm”.`,
  ballotsTallied: ({ sheet, totals }) =>
    `Sheet ${quoted(sheet)} has a ballot in each row: the counts are taken from sheet ${quoted(totals)}, which counts them by formulas.`,
  voteWithoutCounts: ({ sheet }) =>
    `Sheet ${quoted(sheet)} speaks of a confidence vote but holds nobody's counts, so it was not read. Nothing needs to be done.`,
  summarySheet: ({ sheet, ...rows }) =>
    `Sheet ${quoted(sheet)} is a summary without the counts of each person, so it was not read. ${comparedRows(rows)}`,
};

/** What of a summary was held against the people. */
function comparedRows({ compared = 0, notCompared = [] }: ComparedRows): string {
  const others = notCompared.length > 0 ? `could not be compared: ${firstNames(notCompared)}` : "";
  if (compared === 0) return others === "" ? "There is nothing to do." : `Its numbers of people ${others}.`;
  return `The numbers of people in ${counted(compared, "row", "rows")} were held against the lists${others === "" ? "" : `; ${others}`}.`;
}

function withoutCounts(names: readonly string[]): string {
  const [only = ""] = names;
  if (names.length === 1) return `${only} has no counts yet.`;
  return `${peopleIn(names.length)} have no counts yet: ${firstNames(names)}.`;
}
