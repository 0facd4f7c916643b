import { atOnce, mapped, type Staged } from "../../turns/staged";
import { areaAddress, cellAddress } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { regulationOf } from "../../counting/regulations/all";
import type { PersonResult } from "../../counting/result";
import { percentHundredths } from "../../counting/share";
import { AT_LEAST_TWO_THIRDS, OVER_HALF, reaches, type Threshold } from "../../counting/threshold";
import { VIETNAMESE_BASES, VIETNAMESE_LAID_DOWN, VIETNAMESE_STATED } from "../../strings/terms";
import { isAddressed } from "../../words/honorific";
import type { CountedVote } from "../document";
import type { MadeFigure } from "../figure";
import { notVotedSentence } from "../plan/notVoted";
import type { ReportSettings } from "../settings";
import { checkCell } from "../plan/ballotChecks";
import { inCellsAsked } from "../plan/cellsAsked";
import {
  absolute,
  fixedText,
  headcount,
  joined,
  literal,
  twoDigits,
  type TextPart,
} from "../plan/formulaText";
import { reached } from "../plan/lowRule";
import { officialForm } from "../plan/officialForm";
import { CENTERED } from "../plan/page";
import {
  calculatedLine,
  headed,
  LETTERS,
  numberLine,
  pageHalves,
  said,
  titled,
  type PageHalf,
  type Paragraph,
} from "../plan/paragraphPage";
import { percentPart } from "../plan/percentPart";
import { text } from "../plan/plannedCells";
import { besideOnScreen } from "../plan/screenLine";
import { readAgain } from "../plan/sourceCells";
import { baseExpression, countExpression, textExpression, trimmed } from "../plan/sourceFormulas";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { OUTCOME_WORDS, peopleWord } from "../plan/sheetWords";
import { across, columnsIn, type Columns, type SheetLine, type Table } from "../plan/table";
import { planningTable } from "../plan/tablePlan";
import { blocsOf, type Bloc } from "./blocs";

/** Beside the page stand the level, the ballots and the base of each line, which its text is made of. */
type ResolutionColumn = PageHalf | "level" | "count" | "base";
type Line = SheetLine<ResolutionColumn>;

const SUGGESTED =
  "Mẫu gợi ý: theo các nghị quyết xác nhận đã công bố năm 2023; cơ quan có mẫu riêng thì theo mẫu đó. Khối xếp theo chức vụ đã đọc. Chỗ “……” ghi thêm. Các cột này không in: mức, số phiếu, mẫu số của từng dòng.";
const UNCLEAR = "Chức vụ không cho biết thuộc khối nào: xem lại, chuyển về đúng khối.";
const BLANK = "……";

const WORKED = { horizontalAlignment: "Center", verticalAlignment: "Center" } as const;

export function planResolutionSheet(vote: CountedVote): SheetPlan {
  return atOnce(planningResolutionSheet(vote));
}

/** The same in stages. */
export function* planningResolutionSheet(vote: CountedVote): Staged<SheetPlan> {
  const plan = yield* planningTable(yield* resolutionTable(ofCouncil(vote)));
  return inCellsAsked(plan, vote.settings);
}

/**
 * A resolution is the State's, whatever other documents are, and of the council alone, whose chair signs it: another
 * body's signatory does not. It always has a head.
 */
function ofCouncil(vote: CountedVote): CountedVote {
  const { settings } = vote;
  const isCouncil = /hội đồng nhân dân|hđnd/iu.test(settings.unit.normalize("NFC"));
  const unit = isCouncil ? settings.unit.trim() : `Hội đồng nhân dân ${BLANK}`;
  const post = settings.signatory.post.trim() === "" ? "" : "CHỦ TỊCH";
  const signatory = isCouncil ? settings.signatory : { post, name: "" };
  return {
    ...vote,
    settings: { ...settings, style: "state", unit, upperBody: "", letterhead: true, signatory },
  };
}

function* resolutionTable(vote: CountedVote): Staged<Table<never, ResolutionColumn>> {
  const { settings } = vote;
  const head = headLines(vote);
  const lines = head.length;
  const people = yield* peopleParagraphs(vote, lines);
  return {
    name: "Xác nhận kết quả",
    above: [
      ...head,
      ...people.map(({ line }) => line),
      ...closingLines(vote, { first: lines, rows: people.length }),
    ],
    columns: COLUMNS,
    unheaded: true,
    rows: [],
    below: formOf(settings).closing,
    orientation: "Portrait",
    fontSize: LETTERS,
    paper: { keptWithFoot: 1 },
    gridlines: false,
  };
}

const COLUMNS: Columns<never, ResolutionColumn> = [
  ...pageHalves(),
  { key: "level", heading: "", width: 30, offPage: true },
  { key: "count", heading: "", width: 14, offPage: true },
  { key: "base", heading: "", width: 14, offPage: true },
];

function formOf(settings: ReportSettings) {
  return officialForm(settings, columnsIn(COLUMNS), LETTERS, "Portrait");
}

/** From the head down to what is resolved. */
function headLines({ results, settings }: CountedVote): readonly Line[] {
  const body = settings.unit;
  const regulation = regulationOf(settings.regulation);
  return [
    ...formOf(settings).letterhead,
    numberLine(`${BLANK}/NQ-HĐND`, settings.style),
    besideOnScreen<ResolutionColumn>(titled("NGHỊ QUYẾT", 14), text(SUGGESTED), {
      from: "level",
      to: "base",
      rows: 4,
    }),
    titled(`Xác nhận kết quả lấy phiếu tín nhiệm\nđối với người giữ chức vụ do ${body} bầu`, 14),
    ...(regulation ? [said(`Căn cứ ${regulation.title} của ${regulation.issuer};`)] : []),
    said(`Căn cứ Biên bản kiểm phiếu ngày ${BLANK} của Ban Kiểm phiếu về kết quả lấy phiếu tín nhiệm.`),
    across(text("QUYẾT NGHỊ:"), { ...CENTERED, font: { bold: true, size: LETTERS } }),
    said(
      `Điều 1. ${body} đã lấy phiếu tín nhiệm đối với ${twoDigits(results.length)} ${peopleWord(settings.style)} giữ chức vụ do ${body} bầu.`,
    ),
    said("Điều 2. Xác nhận kết quả lấy phiếu tín nhiệm như sau:"),
  ];
}

/** Everyone under the heading of their bloc, a number through each; `first` is the row of the first line. */
function* peopleParagraphs(
  { results, settings }: CountedVote,
  first: number,
): Staged<readonly Paragraph<ResolutionColumn>[]> {
  const paragraphs: Paragraph<ResolutionColumn>[] = [];
  for (const [index, bloc] of blocsOf(results).entries()) {
    paragraphs.push({ line: blocLine(bloc, index) });
    yield* mapped(bloc.results, (result, ordinal) => {
      const row = first + paragraphs.length;
      paragraphs.push({ line: personLine(result, whoPart(result, ordinal + 1), row) });
      for (const level of LEVELS)
        paragraphs.push(levelParagraph(result, level, { row: first + paragraphs.length, settings }));
    });
  }
  return paragraphs;
}

const NUMERALS = ["I", "II", "III"] as const;

function blocLine({ heading, isClear }: Bloc, index: number): Line {
  const line = headed(`${NUMERALS[index] ?? ""}. ${heading}`);
  return isClear
    ? line
    : besideOnScreen<ResolutionColumn>(line, text(UNCLEAR), { from: "level", to: "base" });
}

/** Who it is, with what cannot be right in the lines below it beside the page. */
function personLine(result: PersonResult, who: TextPart, row: number): Line {
  const countAt = (level: Level) =>
    cellAddress({ row: row + 1 + LEVELS.indexOf(level), column: columnOf("count") });
  const check = checkCell(result, countAt);
  const line: Line = calculatedLine(who);
  return check ? besideOnScreen(line, check, { from: "level", to: "base" }) : line;
}

/** "1. Ông/bà Cán bộ An, Chủ tịch HĐND tỉnh", as the source sheet has it now. */
function whoPart({ person: { name, position, cell } }: PersonResult, ordinal: number): TextPart {
  const sourced = [name, position].flatMap((each, index): TextPart[] => {
    if (each.text === "") return [];
    const expression = textExpression(each, cell);
    const part = expression === undefined ? fixedText(each.text) : { expression, shows: trimmed(each.text) };
    return index === 0 ? [part] : [fixedText(", "), part];
  });
  return joined([
    fixedText(`${ordinal}. ${isAddressed(name.text) ? "" : "Ông/bà "}`),
    ...sourced,
    fixedText("."),
  ]);
}

interface Place {
  readonly row: number;
  readonly settings: ReportSettings;
}

/** "- Số phiếu tín nhiệm cao: 78 phiếu (chiếm 97,5% tổng số phiếu thu về).", of the cells beside it. */
function levelParagraph(
  result: PersonResult,
  level: Level,
  { row, settings }: Place,
): Paragraph<ResolutionColumn> {
  const { person, base, shares } = result;
  const { counts } = person.ballots;
  const at = (key: "count" | "base") => cellAddress({ row, column: columnOf(key) });
  const count = counts[level];
  const baseOf = baseExpression(
    base,
    LEVELS.map((each) => `(${countExpression(counts[each], person.cell)})`),
    person.cell,
  );
  const sentence = joined([
    fixedText(`- Số phiếu ${OUTCOME_WORDS[level].toLowerCase()}: `),
    headcount(at("count"), count.value),
    fixedText(" phiếu (chiếm "),
    percentPart(
      `${at("count")}/${at("base")}`,
      percentHundredths(shares[level]),
      settings.papers.resolution.decimals,
    ),
    fixedText(` ${baseWords(result)}).`),
  ]);
  const line: Line = calculatedLine(sentence);
  const beside = (key: "level" | "count" | "base", cell: PlannedCell | null) => ({
    cell,
    from: key,
    format: WORKED,
  });
  return {
    line: {
      ...line,
      cells: [
        ...line.cells,
        beside("level", text(OUTCOME_WORDS[level])),
        beside("count", readAgain(countExpression(count, person.cell), count.value)),
        beside("base", readAgain(baseOf, base.value)),
      ],
    },
    figure: { kind: "ballots", result, level },
  };
}

const KEYS = columnsIn(COLUMNS).map(({ key }) => key);

function columnOf(key: ResolutionColumn): number {
  return KEYS.indexOf(key);
}

/** What the percentage is of, as such sentences call it. */
function baseWords({ base }: PersonResult): string {
  if (base.kind === "returned" || base.kind === "validAndInvalid") return VIETNAMESE_LAID_DOWN.returned;
  if (base.kind === "chosenCell")
    return base.name ? VIETNAMESE_STATED[base.name] : VIETNAMESE_LAID_DOWN.delegates;
  return base.kind === "valid" ? "tổng số phiếu hợp lệ" : VIETNAMESE_BASES.levels;
}

/** What all have in common is said once more at the end, counted in the cells beside the lines. */
function closingLines(
  { results, recognition, settings }: CountedVote,
  { first, rows }: { readonly first: number; readonly rows: number },
): readonly Line[] {
  const range = (key: "level" | "count" | "base") =>
    absolute(areaAddress({ row: first, column: columnOf(key), rows, columns: 1 }));
  const countOf = (level: Level, threshold: Threshold): Told => ({
    expression: `SUMPRODUCT((${range("level")}=${literal(OUTCOME_WORDS[level])})*(${reached(threshold, range("count"), range("base"))}))`,
    people: results.filter(({ shares }) => reaches(shares[level], threshold)).length,
  });
  const words = new Set(results.map(baseWords));
  const of = words.size === 1 ? ([...words][0] ?? "") : "tổng số phiếu";
  const people = peopleWord(settings.style);
  const notVoted = recognition.tables.flatMap((table) => table.notVoted);
  return [
    calculatedLine(
      joined([
        someOrNone(countOf("high", OVER_HALF), people),
        fixedText(` có quá nửa ${of} đánh giá “tín nhiệm cao”.`),
      ]),
    ),
    calculatedLine(
      joined([
        someOrNone(countOf("low", OVER_HALF), people),
        fixedText(` có quá nửa ${of} đánh giá “tín nhiệm thấp”. `),
        someOrNone(countOf("low", AT_LEAST_TWO_THIRDS), people),
        fixedText(` có từ hai phần ba ${of} trở lên đánh giá “tín nhiệm thấp”.`),
      ]),
    ),
    ...(notVoted.length > 0 ? [said(notVotedSentence(notVoted, settings.style))] : []),
    said(`Điều 3. Nghị quyết này có hiệu lực từ ngày ${BLANK}.`),
    said(
      `Nghị quyết này được ${settings.unit} khóa ${BLANK}, kỳ họp thứ ${BLANK} thông qua ngày ${BLANK}./.`,
    ),
  ];
}

interface Told {
  readonly expression: string;
  readonly people: number;
}

/** "Có 29 người", or "Không có người nào". */
function someOrNone({ expression, people }: Told, word: string): TextPart {
  const none = `Không có ${word} nào`;
  const some = joined([fixedText("Có "), headcount(expression, people), fixedText(` ${word}`)]);
  return {
    expression: `IF(${expression}=0,${literal(none)},${some.expression})`,
    shows: people === 0 ? none : some.shows,
  };
}

/** The figure that a cell of the sheet shows; undefined where it shows none. */
export function resolutionFigureAt(
  vote: CountedVote,
  { row, column }: { readonly row: number; readonly column: number },
): MadeFigure | undefined {
  const council = ofCouncil(vote);
  const first = headLines(council).length;
  const figure = atOnce(peopleParagraphs(council, first))[row - first]?.figure;
  return figure?.kind === "ballots" && column === columnOf("base")
    ? { kind: "base", result: figure.result }
    : figure;
}
