import { formatLongDay } from "../../strings/dates";
import type { OfficeStyle, ReportSettings } from "../settings";
import { widthOfText } from "./letters";
import { CENTERED, FONT_SIZE } from "./page";
import { text } from "./plannedCells";
import type { CellFormat } from "./sheetPlan";
import { blank, type LineCell, type PlannedColumn, type SheetLine } from "./table";

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
}

/** The columns of a page in two halves, the left one never the larger. */
function halvesOf<Key extends string>(columns: readonly PlannedColumn<never, Key>[]): Halves<Key> {
  const printed = columns.filter(({ offPage }) => !offPage);
  const total = printed.reduce((sum, { width }) => sum + width, 0);
  let used = 0;
  const right = printed.findIndex(({ width }, index) => {
    const isRight = index > 0 && used + width / 2 >= total * LEFT_PART;
    used += width;
    return isRight;
  });
  const [left, first] = [printed[right - 1], printed[right]];
  if (!left || !first) throw new Error("A page of one column has no halves");
  return { leftTo: left.key, rightFrom: first.key };
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
): OfficialForm<Key> {
  const smaller = Math.min(1, fontSize / FONT_SIZE);
  const sizes = Object.fromEntries(
    Object.entries(SIZES[settings.style]).map(([part, points]) => [
      part,
      Math.round(points * smaller * 2) / 2,
    ]),
  ) as Record<Part, number>;
  const form = { settings, halves: halvesOf(columns), sizes };
  return { letterhead: letterheadLines(form), closing: closingLines(form) };
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
  const halves = halvesOf(columns);
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
  const [upper, body] = [capitals(settings.upperBody), capitals(settings.unit)];
  const motto = part("ĐẢNG CỘNG SẢN VIỆT NAM", { size: sizes.motto, bold: true, underline: "Single" });
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
  const [upper, body] = [capitals(settings.upperBody), capitals(settings.unit)];
  const country = part("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: sizes.motto, bold: true });
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
  const points = widthOfText(body, true) * sizes.body * RULE_PART;
  const dashes = Math.max(3, Math.round(points / sizes.rule));
  return {
    text: "—".repeat(dashes),
    format: { ...CENTERED, verticalAlignment: "Top", font: { size: sizes.rule, bold: true } },
  };
}

const RULE_PART = 0.4;

function capitals(name: string): string {
  return name.trim().toLocaleUpperCase("vi");
}

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
