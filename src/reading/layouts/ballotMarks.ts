import { LEVELS, type Level } from "../../counting/level";
import { bare, fold, shown } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { isBlank } from "../cells/grid";
import type { CellValue } from "../cells/snapshot";
import { isLevel } from "../header/columnRole";

/** By what the marks of a ballot tell a level: its words, a number, the column they stand in; or not at all. */
export type MarkedBy = "words" | "numbers" | "columns" | "nothing";

/** What a ballot says of somebody; a number is a level once it is known which. */
export type Mark = Level | "1" | "2" | "3" | "several" | "invalid" | "unmarked";

/** What a cell says; where each level has a column, only whether it is marked. */
export type CellMark = Mark | "marked";

/** The mark in a cell; undefined where it is none that we know. */
export function markIn(value: CellValue, by: MarkedBy): CellMark | undefined {
  if (isBlank(value)) return "unmarked";
  switch (by) {
    case "words":
      return typeof value === "string" ? wordsMark(value) : undefined;
    case "numbers":
      return numberMark(value);
    case "columns":
    case "nothing":
      return crossMark(value);
  }
}

/** What the columns of the levels, from the highest, say together. */
export function markOf(marks: readonly (CellMark | undefined)[]): Mark {
  const marked = LEVELS.filter((_, index) => marks[index] === "marked");
  return marked.length > 1 ? "several" : (marked[0] ?? "unmarked");
}

function wordsMark(text: string): Mark | undefined {
  const levels = levelsNamed(text) ?? levelsNamed(text.slice(text.lastIndexOf(":") + 1));
  const [level, ...others] = levels ?? [];
  return others.length > 0 ? "several" : level;
}

/** Longer texts are no marks: a formula could not look for them. */
const LONGEST_MARK = 200;

/** The levels that a text names, each once, where it names nothing else: "Tín nhiệm cao, Tín nhiệm", "Tín nhiệm cao;". */
export function levelsNamed(text: string): readonly Level[] | undefined {
  if (text.length > LONGEST_MARK) return undefined;
  const named = shown(text)
    .split(/\s*[,;/|]\s*/)
    .filter(Boolean)
    .map(levelNamed);
  const levels = LEVELS.filter((level) => named.includes(level));
  return named.length > 0 && !named.includes(undefined) ? levels : undefined;
}

function levelNamed(text: string): Level | undefined {
  const { role, kind } = headingOf(text);
  return isLevel(role) && kind === undefined ? role : undefined;
}

function numberMark(value: CellValue): Mark | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = typeof value === "string" ? value.normalize("NFC") : String(value);
  if (text === "0") return "unmarked";
  if (text === "1" || text === "2" || text === "3") return text;
  if (/^x$/i.test(text)) return "invalid";
  return typeof value === "string" && /^[123]([,;/ +] ?[123])+$/.test(text) ? "several" : undefined;
}

/** 1 is a mark where each level has a column of its own. */
function crossMark(value: CellValue): CellMark | undefined {
  if (value === false || value === 0 || value === "0") return "unmarked";
  if (value === true || value === 1 || value === "1") return "marked";
  return typeof value === "string" && isCross(value) ? "marked" : undefined;
}

export function isCross(text: string): boolean {
  return /^[xX✓✔☑√vV+]$/u.test(shown(text));
}

const LEVEL_WORDS = "(?:tin nhiem|tn) cao|tnc|(?:tin nhiem|tn) thap|tnt|tin nhiem|tn|cao|thap";
const NUMBER_FIRST = new RegExp(`\\b([123])\\s*(?:[:=.)–-]|la\\b)\\s*"?(${LEVEL_WORDS})\\b`, "g");
const LEVEL_FIRST = new RegExp(`\\b(${LEVEL_WORDS})"?\\s*(?:[:=(–-]|la\\b|ghi\\b)\\s*"?([123])\\b`, "g");

/** Which number is the highest level. */
export type NumbersMean = "oneIsHigh" | "threeIsHigh";

/** What a line says that the numbers mean: "1: tín nhiệm cao; 2: tín nhiệm; 3: tín nhiệm thấp". */
export function numbersMeanIn(text: string): NumbersMean | undefined {
  const line = bare(fold(text));
  const told = [
    [...line.matchAll(NUMBER_FIRST)].map(([, number = "", level = ""]) => [number, level] as const),
    [...line.matchAll(LEVEL_FIRST)].map(([, level = "", number = ""]) => [number, level] as const),
  ];
  for (const pairs of told) {
    const of = (number: string) =>
      pairs.filter(([each]) => each === number).map(([, level]) => levelOf(level));
    const order = ["1", "2", "3"].map((number) => of(number).join()).join(" ");
    if (order === "high confident low") return "oneIsHigh";
    if (order === "low confident high") return "threeIsHigh";
  }
  return undefined;
}

function levelOf(words: string): Level {
  if (/cao|tnc/.test(words)) return "high";
  return /thap|tnt/.test(words) ? "low" : "confident";
}
