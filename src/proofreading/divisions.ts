import { areDisjointBrackets } from "./brackets";
import type { CountFigure, WrittenFigure } from "./figures";
import { levelLabelsIn } from "./labels";
import { partOf, type Division, type Part } from "./partSums";
import type { Reading } from "./readings";
import { before, behind, spansBetween } from "./span";

/** The wholes of a sentence with the parts it gives for them. */
export function divisionsIn(reading: Reading): readonly Division[] {
  if (reading.row) return [];
  const counts = reading.figures.filter(isCount);
  const titled = withWholeTitles(reading.text);
  const shown = withoutBrackets(titled);
  return [
    ...counts.flatMap((count) => [
      ...inBrackets(count, reading, titled),
      ...behindLink(count, reading, shown),
    ]),
    ...withRest(counts, reading),
    ...restOfFraction(reading),
    ...withTotalBehind(counts, reading),
  ];
}

const PEOPLE = String.raw`(?:đồng chí|đ\/c|người|cán bộ|đại biểu|vị|chức danh|thành viên|[uủ][ỷy] viên)`;
const IN_BRACKETS = new RegExp(String.raw`^\s*${PEOPLE}[^,;:.()\d]{0,60}\((?<list>[^()]*)\)`, "iu");
const LINK = new RegExp(
  String.raw`^\s*${PEOPLE}[^,;:.()\d]{0,90}?[,;:\s]\s?(?<link>trong đó|bao gồm|gồm)(?: có)?(?:\s*:)?\s*`,
  "iu",
);
const COLON = new RegExp(String.raw`^\s*${PEOPLE}[^,;:.()\d]{0,90}:\s*`, "iu");
const COMMA = new RegExp(String.raw`^\s*${PEOPLE}[^,;:.()\d]{0,60},\s*`, "iu");

/** "312 người (cấp tỉnh 29 người, cấp huyện 283 người)" */
function inBrackets(whole: CountFigure, reading: Reading, text: string): Division[] {
  const match = IN_BRACKETS.exec(text.slice(whole.end - reading.start).slice(0, LONGEST_LIST));
  const list = match?.groups?.["list"];
  if (!match || list === undefined) return [];
  const from = whole.end - reading.start + match[0].length - 1 - list.length;
  return [{ whole, isOfAll: false, ...partsOf(list, from, reading) }];
}

/** "128 đồng chí, trong đó cấp huyện 58 đồng chí, cấp xã 70 đồng chí" */
function behindLink(whole: CountFigure, reading: Reading, text: string): Division[] {
  const at = whole.end - reading.start;
  const goesOn = behind(text, at);
  const match = LINK.exec(goesOn) ?? COLON.exec(goesOn);
  if (!match) return behindComma(whole, reading, text);
  const link = match.groups?.["link"] ?? before(text, whole.start - reading.start);
  const from = at + match[0].length;
  return [{ whole, isOfAll: ALL.test(link), ...partsOf(listFrom(text, from), from, reading) }];
}

/** A list of parts is no longer than this. */
const LONGEST_LIST = 1000;

function listFrom(text: string, from: number): string {
  return text.slice(from, from + LONGEST_LIST);
}

const ALL = /gồm(?: có)?\s*$/iu;

/** "Lấy phiếu 85 đồng chí, 80 đồng chí đạt “Tín nhiệm cao” …, 05 đồng chí đạt “Tín nhiệm” …": parts only by their levels, or by brackets. */
function behindComma(whole: CountFigure, reading: Reading, text: string): Division[] {
  const at = whole.end - reading.start;
  const [said = ""] = COMMA.exec(behind(text, at)) ?? [];
  const from = at + said.length;
  if (said === "" || !/lấy phiếu|đối tượng|tổng số/iu.test(before(text, from))) return [];
  const { parts, isComplete } = partsOf(listFrom(text, from), from, reading);
  const areAtLevels = parts.every(({ label }) => levelLabelsIn(label).length === 1);
  const areBrackets = areDisjointBrackets(parts.map(({ label }) => label));
  return areAtLevels || areBrackets ? [{ whole, isOfAll: false, parts, isComplete }] : [];
}

/** "Có 29 người được lấy phiếu: 27 người đạt …, 02 người còn lại …": those left over make up the whole. */
function withRest(counts: readonly CountFigure[], { figures, text, start }: Reading): Division[] {
  const people = counts.filter(({ unit }) => unit === "people");
  const rest = people.findIndex(({ end }) => REST.test(behind(text, end - start)));
  const [whole] = people;
  const said = text.slice(0, (people[1]?.start ?? start) - start);
  const isMixed = /trong đó/iu.test(text) || figures.some(({ kind }) => kind === "fraction");
  if (!whole || rest < 2 || !/lấy phiếu/iu.test(said) || isMixed) return [];
  const parts = people.slice(1, rest + 1).map((figure) => ({ figure, label: "" }));
  return [{ whole, parts, isOfAll: true, isComplete: true }];
}

/** "10/11 đồng chí đạt …; 01 đồng chí còn lại …" */
function restOfFraction({ figures, text, start }: Reading): Division[] {
  const people = figures.filter((figure) => figure.kind !== "percent" && figure.unit === "people");
  return people.flatMap((rest, at) => {
    const before = people[at - 1];
    const isRest = rest.kind === "count" && REST.test(behind(text, rest.end - start));
    if (!isRest || before?.kind !== "fraction") return [];
    const { base, count, ...place } = before;
    const told = { ...place, kind: "count", unit: "people" } as const;
    const parts = [
      { figure: { ...told, value: count }, label: "" },
      { figure: rest, label: "" },
    ];
    return [{ whole: { ...told, value: base }, parts, isOfAll: true, isComplete: true }];
  });
}

/** "Khối Đảng 8 đồng chí, khối chính quyền 15 đồng chí; tổng cộng 23 đồng chí"; "23 đồng chí: khối Đảng …" names it before. */
function withTotalBehind(counts: readonly CountFigure[], { figures, text, start }: Reading): Division[] {
  const people = counts.filter(({ unit }) => unit === "people");
  const whole = people.at(-1);
  const said = text.slice(0, (whole?.start ?? start) - start);
  const isSum = SUM_BEFORE.test(said) && !/trong đó|nữ/iu.test(said);
  const isPlain = figures.filter(({ end }) => end <= (whole?.end ?? 0)).length === people.length;
  if (!whole || !isSum || !isPlain) return [];
  const told = people.slice(0, -1);
  const isNamedBefore = COLON.test(behind(text, (told[0]?.end ?? start) - start));
  const parts = told.slice(isNamedBefore ? 1 : 0).map((figure) => ({ figure, label: "" }));
  return [{ whole, parts, isOfAll: true, isComplete: true }];
}

const SUM_BEFORE = /(?:^|[^\p{L}])tổng cộng(?: là| có)?(?:\s*:)?\s*$/iu;
const REST = /^\s*(?:đồng chí|người|cán bộ) còn lại/iu;

/** The same length, so that places stay the same. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, (inside) => " ".repeat(inside.length));
}

/** The items of a list up to where it goes on to something else. */
function partsOf(list: string, from: number, reading: Reading): Pick<Division, "parts" | "isComplete"> {
  const parts: Part[] = [];
  let isComplete = true;
  for (const { text, at } of itemsOf(list.split(NEXT_DIVISION)[0] ?? "")) {
    const start = reading.start + from + at;
    const item = { start, end: start + text.length };
    const figures = spansBetween(reading.figures, item).filter((figure) =>
      isShown(figure, list, reading, from),
    );
    const counts = figures.filter(({ kind }) => kind !== "percent");
    const [figure] = counts;
    if (isNewThought(text, counts.length) && parts.length > 0) break;
    if (counts.length === 0) isComplete = isComplete && isOnlyShare(text, figures);
    else if (figure && counts.length === 1 && isPart(figure, reading))
      parts.push(partOf(figure, text, start));
    else return { parts: [], isComplete: false };
  }
  return { parts, isComplete };
}

/** "…; khối UBND có 23 người, gồm …": another whole with its own parts. */
const NEXT_DIVISION = /;(?=[^;]*(?:gồm|trong đó|:))/iu;

/** Not inside the brackets that were blanked. */
function isShown(figure: WrittenFigure, list: string, reading: Reading, from: number): boolean {
  return /\d/.test(list.charAt(figure.start - reading.start - from));
}

/** The same length; a comma in the midst of a title parts nothing: "lãnh đạo, quản lý". */
function withWholeTitles(text: string): string {
  return text.replace(COMPOUNDS, "$1\u0001 ");
}

const COMPOUNDS =
  /(lãnh đạo|xã|phường|tỉnh|huyện|nhà nước), (?=quản lý|phường|thị trấn|thành phố|mặt trận)/giu;

/** Parted by commas and semicolons, and by "và" between two numbers: "Mặt trận Tổ quốc và các đoàn thể 19" is one. */
function itemsOf(list: string) {
  const masked = withWholeTitles(list).replace(/[^,;]+/gu, withAndAsComma);
  return [...masked.matchAll(/(?:[^,;.]|[.,](?=\d))+/gu)].map((match) => ({
    text: match[0].replace(/\u0001/g, ","),
    at: match.index,
  }));
}

/** "Và" between two numbers. */
function withAndAsComma(item: string): string {
  const [first, last] = [item.search(/\d/), item.search(/\d(?=\D*$)/)];
  return item.replace(/(\s)và/giu, (found, space: string, at: number) =>
    first >= 0 && first < at && at < last ? `${space}, ` : found,
  );
}

/** "chiếm 45,31%": of the part before. */
function isOnlyShare(text: string, figures: readonly WrittenFigure[]): boolean {
  return figures.length > 0 && /^\s*(?:và\s+)?(?:chiếm|đạt|bằng|tỷ lệ|tương ứng)/iu.test(text);
}

function isNewThought(text: string, counts: number): boolean {
  const words =
    counts === 0
      ? /^\s*(?:tất cả|đều|đạt|có|không|kết quả|số|riêng|được|qua|theo|với)(?!\p{L})/iu
      : /^\s*(?:tất cả|kết quả|số|tổng|trong|qua|theo|vắng)(?!\p{L})/iu;
  return words.test(text);
}

/** A number of people, or one whose noun is a post: "03 Trưởng ban"; not "16 xã", "02 tổ". */
function isPart(figure: WrittenFigure, { text, start }: Reading): figure is CountFigure {
  if (figure.kind !== "count" || figure.unit === "ballots" || figure.isBase === true) return false;
  return !/^\s*(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|tổ|đơn vị|cơ quan|tổ chức|chi bộ|đảng bộ|lần|hội nghị|phiếu|ngày|tháng|năm|bước|tiêu chí|nội dung|ban(?! viên)|phòng|sở|lượt|kỳ|tuổi)(?!\p{L})/iu.test(
    behind(text, figure.end - start),
  );
}

function isCount(figure: WrittenFigure): figure is CountFigure {
  return figure.kind === "count";
}
