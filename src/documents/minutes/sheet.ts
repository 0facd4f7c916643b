import { mappedInStages, type Staged } from "../../turns/staged";
import { LEVELS } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { conferencesOf, type Conference } from "../conferences";
import type { CountedVote } from "../document";
import type { MadeFigure } from "../figure";
import type { ReportSettings } from "../settings";
import { baseNote } from "../plan/baseNote";
import { inCellsAsked } from "../plan/cellsAsked";
import { fixedText, type TextPart } from "../plan/formulaText";
import { notVotedSentence } from "../plan/notVoted";
import { sheetNames } from "../plan/numberedSheets";
import { officialForm, signaturePair, type Signer } from "../plan/officialForm";
import { CENTERED, FONT_SIZE } from "../plan/page";
import { calculated, text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { across, columnsIn, placeOf, type SheetLine, type Table } from "../plan/table";
import { planningTable } from "../plan/tablePlan";
import { minutesColumns, type MinutesColumn } from "./columns";
import { BLANK } from "./numbers";
import { SUGGESTED } from "./onScreen";
import { attendanceLines, ballotsLines, type Paragraph } from "./paragraphs";
import type { MinutesSettings } from "./settings";

const ALONE = "Biên bản kiểm phiếu";
export const NUMBERED = "Biên bản";

const TITLE = { ...CENTERED, font: { bold: true, size: 14 } } as const;
const SUBTITLE = { ...CENTERED, font: { bold: true, size: 13 } } as const;
const PARAGRAPH = { font: { size: 13 }, wrapText: true, verticalAlignment: "Center" } as const;
const HEADING = { ...PARAGRAPH, font: { size: 13, bold: true } } as const;
const ON_SCREEN = { from: "unmarked", to: "check" } as const;

/** How many people at least stand on a page with what follows the table. */
const KEPT_WITH_FOOT = 1;

/** A sheet for each conference, in native formulas down to the cells that were read, or in values. */
export function* planningMinutesSheets(vote: CountedVote): Staged<readonly SheetPlan[]> {
  const conferences = conferencesOf(vote);
  const names = sheetNames(
    ALONE,
    NUMBERED,
    conferences.map(({ table }) => table.sheet),
  );
  return yield* mappedInStages(conferences, function* (conference, index) {
    const plan = yield* planningTable(minutesTable(conference, vote.settings, names[index] ?? ALONE));
    return inCellsAsked(plan, vote.settings);
  });
}

type Line = SheetLine<MinutesColumn>;

function minutesTable(
  conference: Conference,
  settings: ReportSettings,
  name: string,
): Table<PersonResult, MinutesColumn> {
  const { results, table } = conference;
  const { notVoted } = table;
  const { minutes } = settings.papers;
  const columns = minutesColumns();
  // Neither place nor day stand at the head of minutes: their first paragraph tells both.
  const head = officialForm({ ...settings, place: "" }, columnsIn(columns), FONT_SIZE, "Portrait").letterhead;
  return {
    name,
    above: [
      ...head,
      besideOnScreen(across(text("BIÊN BẢN KIỂM PHIẾU"), TITLE), text(SUGGESTED), {
        ...ON_SCREEN,
        rows: 3,
      }),
      across(text("lấy phiếu tín nhiệm"), SUBTITLE),
      ...openingLines(minutes),
      heading("1. Thành phần"),
      ...attendanceLines(conference, settings).map(paragraph),
      heading("2. Số phiếu"),
      ...ballotsLines(conference).map(paragraph),
      heading("3. Kết quả của từng người"),
    ],
    columns,
    rows: results,
    below: [
      said(baseNote(results, settings)),
      ...(notVoted.length > 0 ? [said(notVotedSentence(notVoted, settings.style))] : []),
      ...closingLines(minutes),
      ...signaturePair<MinutesColumn>(settings, columnsIn(columns), signers(settings)),
    ],
    orientation: "Portrait",
    paper: { keptWithFoot: Math.min(KEPT_WITH_FOOT, results.length) },
    gridlines: false,
  };
}

function openingLines({ occasion, venue, begun, board }: MinutesSettings): readonly Line[] {
  const members = board
    .split("\n")
    .map((line) => line.trim().replace(/^-\s*/, ""))
    .filter((line) => line !== "");
  return [
    said(
      `Hồi ${orBlank(begun)}, tại ${orBlank(venue)}, ${occasion.trim() || `hội nghị (kỳ họp) ${BLANK}`} đã tiến hành lấy phiếu tín nhiệm.`,
    ),
    said(`Ban Kiểm phiếu gồm ${members.length > 0 ? twoDigits(members.length) : BLANK} người:`),
    ...(members.length > 0 ? members.map((member) => said(`- ${member}`)) : DOTTED.map((line) => said(line))),
    said("Ban Kiểm phiếu đã kiểm phiếu, kết quả như sau:"),
  ];
}

/** Room for the members of the board, written by hand. */
const DOTTED = ["1", "2", "3"].map((number) => `${number}. ${"…".repeat(26)}`);

function closingLines({ ended, copies }: MinutesSettings): readonly Line[] {
  return [
    said(`Toàn bộ phiếu đã được niêm phong và giao cho ${BLANK} quản lý theo quy định.`),
    said(
      `Việc kiểm phiếu kết thúc hồi ${orBlank(ended)}. Biên bản được lập thành ${orBlank(copies)} bản, đã đọc lại và thống nhất ký tên.`,
    ),
  ];
}

function signers({ style, papers: { minutes } }: ReportSettings): readonly [Signer, Signer] {
  const board = style === "party" ? "T/M BAN KIỂM PHIẾU; TRƯỞNG BAN" : "TM. BAN KIỂM PHIẾU; TRƯỞNG BAN";
  const left = minutes.signers === "board" ? board : "NGƯỜI GHI BIÊN BẢN";
  return [
    { post: left, name: minutes.leftSigner },
    { post: "CHỦ TRÌ HỘI NGHỊ", name: minutes.chair },
  ];
}

function orBlank(typed: string): string {
  return typed.trim() || BLANK;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

function heading(words: string): Line {
  return across(text(words), HEADING);
}

function said(words: string): Line {
  return across(text(words), PARAGRAPH);
}

/** A line that is calculated, with what is said of it beside the page. */
function paragraph({ part, note }: Paragraph): Line {
  const line: Line = across(cellOf(part), PARAGRAPH);
  const cell = note && cellOf(note);
  return cell ? besideOnScreen(line, cell, ON_SCREEN) : line;
}

/** Words without a number of any cell are no formula. */
function cellOf(part: TextPart): PlannedCell | null {
  return part.expression === fixedText(part.shows).expression ? text(part.shows) : calculated(part);
}

/** The figure that a cell of a conference's sheet shows; undefined where it shows none. */
export function minutesFigureAt(
  conference: Conference,
  settings: ReportSettings,
  cell: { readonly row: number; readonly column: number },
): MadeFigure | undefined {
  const table = minutesTable(conference, settings, ALONE);
  const found = placeOf(table).find(cell);
  const result = found && table.rows[found.index];
  const level = LEVELS.find((each) => found?.key === each || found?.key === `${each}Share`);
  if (!result || !level) return undefined;
  return { kind: found?.key === level ? "ballots" : "share", result, level };
}
