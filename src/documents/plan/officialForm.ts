import { formatLongDay } from "../../strings/dates";
import type { OfficeStyle, ReportSettings } from "../settings";
import { widthOfText } from "./letters";
import { BESIDE_CHARACTERS, CENTERED, charactersOnPage, FONT_SIZE } from "./page";
import { text } from "./plannedCells";
import type { CellFormat, SheetPlan } from "./sheetPlan";
import { blank, type LineCell, type PlannedColumn, type SheetLine } from "./table";
import { inPhrases, isOneLine, ROOM, type SetText } from "./textHeight";

/*
 * The parts of an official document around what it says, as the form of the Party (Hướng dẫn 36-HD/VPTW, 2018; Hướng dẫn
 * 05-HD/VPTW, 2026) or of the State (Nghị định 30/2020/NĐ-CP, Phụ lục I) has them. What is not set is left out.
 */

/** Points before the notes and before the signature, and for the hand that signs. */
const GAP = 3;
const ROOM_TO_SIGN = 54;

/** Parts a line from what stands above it. */
export function gap(): SheetLine<never> {
  return blank(GAP);
}

/** Where the left half of a table's page ends, and the right half begins. */
interface Halves<Key extends string> {
  readonly leftTo: Key;
  readonly rightFrom: Key;
  /** In characters. */
  readonly leftWidth: number;
  readonly rightWidth: number;
}

type Orientation = SheetPlan["page"]["orientation"];

/**
 * The columns of a page in two halves: the left one as large as can be, never the larger, and where that can be so that
 * `country` has one line on the right.
 */
function halvesOf<Key extends string>(
  columns: readonly PlannedColumn<never, Key>[],
  orientation: Orientation,
  country?: Omit<SetText, "width">,
): Halves<Key> {
  const printed = columns.filter(({ offPage }) => !offPage);
  const widths = grownWidths(printed, orientation);
  const total = sumOf(widths);
  const splits = printed.slice(1).map(({ key }, index) => ({
    leftTo: (printed[index] ?? { key }).key,
    rightFrom: key,
    leftWidth: sumOf(widths.slice(0, index + 1)),
    rightWidth: sumOf(widths.slice(index + 1)),
  }));
  const [first] = splits;
  if (!first) throw new Error("A page of one column has no halves");
  // The column that ends the left half begins well within it.
  const narrow = splits.filter(
    ({ leftWidth }, index) => leftWidth - (widths[index] ?? 0) / 2 < total * LEFT_PART,
  );
  const oneLine = narrow.filter(({ rightWidth }) => country && isOneLine({ ...country, width: rightWidth }));
  return oneLine.at(-1) ?? narrow.at(-1) ?? first;
}

/** What is free beside the columns goes to those that grow. */
function grownWidths<Key extends string>(
  columns: readonly PlannedColumn<never, Key>[],
  orientation: Orientation,
): readonly number[] {
  const growing = columns.filter(({ grows }) => grows).length;
  const spare = Math.floor(
    charactersOnPage(columns.length, orientation) - sumOf(columns.map(({ width }) => width)),
  );
  return columns.map(
    ({ width, grows }) => width + BESIDE_CHARACTERS + (grows ? Math.max(0, spare) / growing : 0),
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

const LEFT_PART = 0.46;

type Part = "upper" | "body" | "motto" | "date" | "post" | "name" | "recipients" | "list" | "rule";

/** Points of each part. */
type Sizes = Readonly<Record<Part, number>>;

const SIZES: Readonly<Record<OfficeStyle, Sizes>> = {
  party: { upper: 14, body: 14, motto: 15, date: 14, post: 14, name: 14, recipients: 14, list: 12, rule: 8 },
  state: { upper: 13, body: 13, motto: 13, date: 14, post: 14, name: 14, recipients: 12, list: 11, rule: 8 },
};

/** The parts of one document: its settings, and how they lie on its page. */
interface Form<Key extends string> {
  readonly settings: ReportSettings;
  readonly halves: Halves<Key>;
  readonly sizes: Sizes;
}

export interface OfficialForm<Key extends string> {
  /** The bodies on the left, the State's or the Party's name on the right, place and date. */
  readonly letterhead: readonly SheetLine<Key>[];
  /** Who signs, on the right, with whom it goes to on the left. */
  readonly closing: readonly SheetLine<Key>[];
}

/** The parts as they are set, around a table of these columns; letters below 12 points make the parts smaller too. */
export function officialForm<Key extends string>(
  settings: ReportSettings,
  columns: readonly PlannedColumn<never, Key>[],
  fontSize: number,
  orientation: Orientation = "Landscape",
): OfficialForm<Key> {
  const smaller = Math.min(1, fontSize / FONT_SIZE);
  const sizes = Object.fromEntries(
    Object.entries(SIZES[settings.style]).map(([part, points]) => [
      part,
      Math.round(points * smaller * 2) / 2,
    ]),
  ) as Record<Part, number>;
  const halves = halvesOf(columns, orientation, MOTTOS[settings.style]);
  const form = { settings, halves, sizes: inOneLine(sizes, settings.style, halves.rightWidth) };
  return { letterhead: letterheadLines(form), closing: closingLines(form) };
}

/** What stands on the right of the head, in the smallest letters that its form has (State: Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const MOTTOS: Readonly<Record<OfficeStyle, Omit<SetText, "width">>> = {
  party: { text: "ĐẢNG CỘNG SẢN VIỆT NAM", bold: true, size: 15 },
  state: { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, size: 12 },
};

/** The name of the State has one line: on a narrow page it is set in smaller letters, and the bodies in the same. */
function inOneLine(sizes: Sizes, style: OfficeStyle, width: number): Sizes {
  const least = MOTTOS[style];
  let { motto } = sizes;
  while (motto > least.size && !isOneLine({ ...least, size: motto, width })) motto -= 0.5;
  return motto === sizes.motto ? sizes : { ...sizes, motto, upper: motto, body: motto };
}

/** Whether any of the parts is set. */
export function hasOfficialParts({ letterhead, place, recipients, signatory }: ReportSettings): boolean {
  const written = [place, recipients, signatory.post, signatory.name];
  return letterhead || written.some((text) => text.trim() !== "");
}

/** Who signs on one side: the lines of the post by ";" or new lines, and the name. */
export interface Signer {
  readonly post: string;
  readonly name: string;
}

/** Two who sign side by side. */
export function signaturePair<Key extends string>(
  settings: ReportSettings,
  columns: readonly PlannedColumn<never, Key>[],
  [left, right]: readonly [Signer, Signer],
): readonly SheetLine<Key>[] {
  const sizes = SIZES[settings.style];
  const signed = ({ post, name }: Signer) => signedLines(post, name, { style: settings.style, sizes });
  const [one, other] = [signed(left), signed(right)];
  const height = Math.max(one.length, other.length);
  // The posts stand side by side from the top, room and names from below.
  const lineOf = (lines: readonly HalfLine[], index: number) => {
    if (index >= height - ROWS_TO_SIGN) return lines[index - (height - lines.length)];
    return index < lines.length - ROWS_TO_SIGN ? lines[index] : undefined;
  };
  const halves = halvesOf(columns, "Portrait");
  const lines = Array.from({ length: height }, (_, index) =>
    inHalves(halves, lineOf(one, index), lineOf(other, index)),
  );
  return [gap(), ...lines];
}

/** The room for the hand, and the name. */
const ROWS_TO_SIGN = 2;

function letterheadLines<Key extends string>(form: Form<Key>): readonly SheetLine<Key>[] {
  if (!form.settings.letterhead) return [];
  return [...(form.settings.style === "party" ? partyHead(form) : stateHead(form)), gap()];
}

function partyHead<Key extends string>({ settings, halves, sizes }: Form<Key>): readonly SheetLine<Key>[] {
  const upper = capitals(settings.upperBody, sizes.upper, false, halves);
  const body = capitals(settings.unit, sizes.body, true, halves);
  const motto = part(MOTTOS.party.text, { size: sizes.motto, bold: true, underline: "Single" });
  const date = part(placeAndDate(settings), { size: sizes.date, italic: true });
  const issuing = part(body, { size: sizes.body, bold: true });
  return [
    ...(upper === ""
      ? [inHalves(halves, issuing, motto)]
      : [inHalves(halves, part(upper, { size: sizes.upper }), motto), inHalves(halves, issuing, undefined)]),
    inHalves(halves, part("*", { size: sizes.body }), date),
  ];
}

function stateHead<Key extends string>({ settings, halves, sizes }: Form<Key>): readonly SheetLine<Key>[] {
  const upper = capitals(settings.upperBody, sizes.upper, false, halves);
  const body = capitals(settings.unit, sizes.body, true, halves);
  const country = part(MOTTOS.state.text, { size: sizes.motto, bold: true });
  const motto = part("Độc lập - Tự do - Hạnh phúc", {
    size: sizes.motto + 1,
    bold: true,
    underline: "Single",
  });
  const date = part(placeAndDate(settings), { size: sizes.date, italic: true });
  const issuing = part(body, { size: sizes.body, bold: true });
  const rule = ruleUnder(body, sizes);
  return upper === ""
    ? [inHalves(halves, issuing, country), inHalves(halves, rule, motto), inHalves(halves, undefined, date)]
    : [
        inHalves(halves, part(upper, { size: sizes.upper }), country),
        inHalves(halves, issuing, motto),
        inHalves(halves, rule, date),
      ];
}

/** Dashes that join to a line close under the name of the body, a third to a half as long as it. */
function ruleUnder(body: string, sizes: Sizes): HalfLine {
  const points =
    Math.max(...body.split("\n").map((line) => widthOfText(line, true))) * sizes.body * RULE_PART;
  const dashes = Math.max(3, Math.round(points / sizes.rule));
  return {
    text: "—".repeat(dashes),
    format: { ...CENTERED, verticalAlignment: "Top", font: { size: sizes.rule, bold: true } },
  };
}

const RULE_PART = 0.4;

/** The name of a body in capitals: of several lines one begins with "HUYỆN BẢO LÂM". */
function capitals(
  name: string,
  size: number,
  bold: boolean,
  { leftWidth }: Pick<Halves<never>, "leftWidth">,
): string {
  const phrases = name.trim().toLocaleUpperCase("vi").replace(PLACE, "|$1");
  return inPhrases(phrases, leftWidth * ROOM.usual.counted, size, bold);
}

const PLACE =
  / ((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU) (?!ỦY|UỶ)[\p{L}\d'’-]+(?: [\p{L}\d'’-]+){0,3})$/u;

/** "Bảo Lâm, ngày 24 tháng 6 năm 2022"; dots for the day while it is not set, nothing without a place. */
function placeAndDate({ place, date }: ReportSettings): string {
  return place.trim() === "" ? "" : `${place.trim()}, ${formatLongDay(date) || "ngày … tháng … năm …"}`;
}

function closingLines<Key extends string>(form: Form<Key>): readonly SheetLine<Key>[] {
  const [left, right] = [recipients(form), signature(form)];
  const rows = Math.max(left.length, right.length);
  if (rows === 0) return [];
  const lines = Array.from({ length: rows }, (_, index) => {
    const isLast = index === left.length - 1;
    return inHalves(form.halves, left[index], right[index], isLast ? rows - index : 1);
  });
  return [gap(), ...lines];
}

/**
 * Party: "T/M BAN THƯỜNG VỤ" bold, the post not, the name bold; State: all of it bold. The parts of the post stand by ";" or
 * new lines. Place and date stand above where there is no head.
 */
function signature<Key extends string>({ settings, sizes }: Form<Key>): readonly HalfLine[] {
  const { style, letterhead, signatory } = settings;
  const { post, name } = signatory;
  const date = letterhead ? "" : placeAndDate(settings);
  const isSigned = linesIn(post).length > 0 || name.trim() !== "";
  return [
    ...(date === "" ? [] : [part(date, { size: sizes.date, italic: true })]),
    ...(isSigned ? signedLines(post, name, { style, sizes }) : []),
  ];
}

/** The lines of a post, room for the hand, and the name. */
function signedLines(
  post: string,
  name: string,
  { style, sizes }: { readonly style: OfficeStyle; readonly sizes: Sizes },
): readonly HalfLine[] {
  const isBold = (line: string) => style === "state" || ON_BEHALF.test(line);
  return [
    ...linesIn(post).map((line) => part(line, { size: sizes.post, bold: isBold(line) })),
    { text: "", format: {}, height: ROOM_TO_SIGN },
    part(name.trim(), { size: sizes.name, bold: true }),
  ];
}

const ON_BEHALF = /^(t\/m|tm|k\/t|kt|t\/l|tl)(?!\p{L})/iu;

/** "Nơi nhận:" over the list of those it goes to. */
function recipients<Key extends string>({ settings, sizes }: Form<Key>): readonly HalfLine[] {
  const each = linesIn(settings.recipients).map((line) => line.replace(/^-\s*|[.;,]$/g, ""));
  if (each.length === 0) return [];
  const size = sizes.recipients;
  const font =
    settings.style === "party" ? { size, underline: "Single" as const } : { size, bold: true, italic: true };
  return [
    { text: "Nơi nhận:", format: { font } },
    {
      text: `${each.map((line) => `- ${line}`).join(";\n")}.`,
      format: { font: { size: sizes.list }, wrapText: true, verticalAlignment: "Top" },
    },
  ];
}

function linesIn(written: string): readonly string[] {
  return written
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A line in one half of the page; as high as its text where no points are given. */
interface HalfLine {
  readonly text: string;
  readonly format: CellFormat;
  readonly height?: number;
}

function part(line: string, font: NonNullable<CellFormat["font"]>): HalfLine {
  return { text: line, format: { ...CENTERED, font } };
}

/** What stands on the left may reach over some rows. */
function inHalves<Key extends string>(
  { leftTo, rightFrom }: Halves<Key>,
  left: HalfLine | undefined,
  right: HalfLine | undefined,
  rows = 1,
): SheetLine<Key> {
  const cells: LineCell<Key>[] = [];
  if (left && left.text !== "") cells.push({ cell: text(left.text), to: leftTo, rows, format: left.format });
  if (right && right.text !== "")
    cells.push({ cell: text(right.text), from: rightFrom, to: "page", format: right.format });
  return { cells, height: right?.height ?? "fit" };
}
