import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";

/**
 * Text as it is compared: one spelling for what a clerk would call the same words. Unicode composed, lower case, spaces
 * and line breaks made one space, tone mark placed as in "uỷ" and "hoà", dashes and quotes of one kind.
 */
export const fold = remembered((text) => placeTones(foldPlain(text)).trim(), TEXTS_OF_WORKBOOK);

/** A folded text whose characters know where they stood in the text before. */
export interface PositionedFold {
  readonly text: string;
  /** Where the character at the same index began. */
  readonly at: readonly number[];
}

/** Like `fold`, not trimmed, keeping for each character its place in `text`. */
export function foldWithPositions(text: string): PositionedFold {
  let folded = "";
  const at: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = foldPlain(cluster);
    if (piece === " " && folded.endsWith(" ")) continue;
    folded += piece;
    for (let i = 0; i < piece.length; i++) at.push(index);
  }
  return { text: placeTones(folded), at };
}

/** A folded text without its tone marks and hooks, of the same length: "thu về" is "thu ve". */
export const bare = remembered(
  (folded) => folded.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d"),
  TEXTS_OF_WORKBOOK,
);

/** The words of a heading: without marks, punctuation or spelling of "T.N"; "%" is a word, "HoTen" are two. */
export function words(text: string): string {
  const all = bare(fold(text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")));
  if (NOTHING_BUT_WORDS.test(all)) return all;
  return all
    .replace(/%/g, " % ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim()
    .replace(/\bs t t\b/g, "stt")
    .replace(/\bt n\b/g, "tn")
    .replace(/\bt nhiem\b/g, "tin nhiem");
}

/** Letters and digits one space apart, and no "T." alone: as most names are. */
const NOTHING_BUT_WORDS = /^(?!t )(?!.* t )[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A text as it is shown: composed, invisible characters out, spaces and line breaks made one space. */
export function shown(text: string): string {
  return PLAIN.test(text) ? text : shownOtherwise(text);
}

/** Words as they are mostly typed: of composed letters and plain signs, with one space between two. */
const PLAIN = /^(?:[!-~À-ſƠơƯưẠ-ỹ]+(?: [!-~À-ſƠơƯưẠ-ỹ]+)*)?$/;

const shownOtherwise = remembered(
  (text) => text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim(),
  TEXTS_OF_WORKBOOK,
);

/** Whether a text is nothing to the eye. */
export function isUnseen(text: string): boolean {
  return text === "" || (!isPlain(text.charCodeAt(0)) && UNSEEN.test(text));
}

/** A character of ASCII that leaves a mark on paper: what most texts begin with. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Soft hyphens, zero-width characters, marks of direction: those of a class in a regular expression. */
export const INVISIBLE_CHARACTERS = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\u061C\uFEFF`;

/**
 * The characters of a text, each once, that only a program notices and that Excel's TRIM and a plain space do not deal
 * with, line breaks, hard and zero-width spaces aside.
 */
export function strayIn(text: string): string {
  return [...new Set(text.match(STRAY))].join("");
}

const STRAY = new RegExp(`(?![ \\n\\u00A0\\u200B])[\\s${INVISIBLE_CHARACTERS}]`, "g");
const UNSEEN = new RegExp(`^[\\s${INVISIBLE_CHARACTERS}]*$`);
const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, "g");
const MARKS = /\p{M}/gu;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

function foldPlain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(/ð/g, "đ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ");
}

const TONED: Readonly<Record<string, string>> = {
  a: "àáảãạ",
  e: "èéẻẽẹ",
  o: "òóỏõọ",
  u: "ùúủũụ",
  y: "ỳýỷỹỵ",
};

/** "hòa", "khỏe", "ủy" become "hoà", "khoẻ", "uỷ". */
function placeTones(text: string): string {
  return text.replace(/[òóỏõọ][ae]|[ùúủũụ]y/g, (pair) => {
    const plain = pair.endsWith("y") ? "u" : "o";
    const tone = TONED[plain]?.indexOf(pair.charAt(0)) ?? -1;
    return plain + (TONED[pair.charAt(1)]?.charAt(tone) ?? pair.charAt(1));
  });
}
