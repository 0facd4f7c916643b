import { format } from "numfmt";
import { asNumber, asText, asTruth, numberInText } from "../coercion";
import { single } from "../site";
import { type CellValue, CellError, WRONG_VALUE } from "../value";
import { type Definition, type Definitions, scalar, whole } from "./definition";
import { forEachElement } from "./elements";
import { searchWildcard } from "./wildcard";

/** The longest text a cell holds; a longer result is #VALUE!. */
const LONGEST_TEXT = 32_767;

export const TEXT: Definitions = {
  LEN: ofText(1, 1, (text) => text.length),
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  PROPER: ofText(1, 1, (text) =>
    text
      .toLowerCase()
      .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  // Only the ordinary space: hard spaces and line breaks stay.
  TRIM: ofText(1, 1, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  LEFT: ofText(1, 2, (text, [count = 1]) => (count < 0 ? WRONG_VALUE : text.slice(0, Math.trunc(count)))),
  RIGHT: ofText(1, 2, (text, [count = 1]) =>
    count < 0 ? WRONG_VALUE : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  MID: ofText(3, 3, (text, [start = 0, count = 0]) =>
    start < 1 || count < 0
      ? WRONG_VALUE
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  REPT: ofText(2, 2, (text, [times = 0]) =>
    times < 0 || text.length * times > LONGEST_TEXT ? WRONG_VALUE : text.repeat(Math.trunc(times)),
  ),
  VALUE: scalar(1, 1, ([value = null]) => (typeof value === "boolean" ? WRONG_VALUE : asNumber(value))),
  TEXT: scalar(2, 2, ([value = null, pattern = null]) => shownAs(value, pattern)),
  EXACT: scalar(2, 2, ([a = null, b = null]) => asText(a) === asText(b)),
  FIND: scalar(2, 3, ([wanted = null, within = null, start = 1]) =>
    position(wanted, within, start, (part, text, from) => text.indexOf(part, from)),
  ),
  SEARCH: scalar(2, 3, ([wanted = null, within = null, start = 1]) =>
    position(wanted, within, start, searchWildcard),
  ),
  SUBSTITUTE: scalar(3, 4, ([value = null, old = null, replacement = null, which]) => {
    const [text, part, other] = [asText(value), asText(old), asText(replacement)];
    if (typeof text !== "string" || typeof part !== "string" || typeof other !== "string") return WRONG_VALUE;
    if (part === "") return text;
    return which === undefined
      ? text.split(part).join(other)
      : substituteOne(text, part, other, Number(which));
  }),
  REPLACE: scalar(4, 4, ([value = null, start = null, count = null, replacement = null]) => {
    const [text, other] = [asText(value), asText(replacement)];
    const [from, length] = [asNumber(start), asNumber(count)];
    if (typeof text !== "string" || typeof other !== "string") return WRONG_VALUE;
    if (typeof from !== "number" || typeof length !== "number" || from < 1 || length < 0) return WRONG_VALUE;
    return (
      text.slice(0, Math.trunc(from) - 1) + other + text.slice(Math.trunc(from) - 1 + Math.trunc(length))
    );
  }),
  CHAR: ofCode(1, 255, (code) => new TextDecoder("windows-1252").decode(new Uint8Array([code]))),
  UNICHAR: ofCode(1, 0x10_ffff, (code) => String.fromCodePoint(code)),
  UNICODE: ofText(1, 1, (text) => text.codePointAt(0) ?? WRONG_VALUE),
  CONCATENATE: scalar(1, 255, (values) => limited(values.map(asText).join(""))),
  CONCAT: whole(1, 254, (args, site) => {
    const parts: CellValue[] = [];
    forEachElement(site, args, (value) => parts.push(value));
    return joinedBy("", parts);
  }),
  TEXTJOIN: whole(3, 254, ([separator = null, ignoring = null, ...rest], site) => {
    const between = asText(single(site, separator));
    const ignoresEmpty = asTruth(single(site, ignoring));
    if (typeof between !== "string") return between;
    if (typeof ignoresEmpty !== "boolean") return ignoresEmpty;
    const parts: CellValue[] = [];
    forEachElement(site, rest, (value) => {
      if (!ignoresEmpty || (value !== null && value !== "")) parts.push(value);
    });
    return joinedBy(between, parts);
  }),
  // The cell shows the label; following the link is the business of the page.
  HYPERLINK: scalar(1, 2, ([address = null, label = address]) => label),
  T: scalar(1, 1, ([value = null]) => (typeof value === "string" ? value : "")),
};

/** A text and, after it, numbers. */
function ofText(
  least: number,
  most: number,
  calculate: (text: string, numbers: readonly number[]) => CellValue,
): Definition {
  return scalar(least, most, ([first = null, ...rest]) => {
    const text = asText(first);
    if (typeof text !== "string") return text;
    const numbers: number[] = [];
    for (const value of rest) {
      const number = asNumber(value);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    return calculate(text, numbers);
  });
}

function ofCode(least: number, most: number, character: (code: number) => string): Definition {
  return scalar(1, 1, ([value = null]) => {
    const number = asNumber(value);
    if (typeof number !== "number") return number;
    const code = Math.trunc(number);
    const isCharacter = code >= least && code <= most && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? character(code) : WRONG_VALUE;
  });
}

function shownAs(value: CellValue, pattern: CellValue): CellValue {
  const form = asText(pattern);
  if (typeof form !== "string" || value instanceof CellError) return WRONG_VALUE;
  if (form === "") return "";
  const shown = typeof value === "string" ? (numberInText(value) ?? value) : value;
  try {
    return format(form, shown ?? 0, { locale: "en", nbsp: false });
  } catch {
    return WRONG_VALUE;
  }
}

function position(
  wanted: CellValue,
  within: CellValue,
  start: CellValue,
  find: (part: string, text: string, from: number) => number,
): CellValue {
  const [part, text, first] = [asText(wanted), asText(within), asNumber(start)];
  if (typeof part !== "string" || typeof text !== "string" || typeof first !== "number") return WRONG_VALUE;
  const from = Math.trunc(first) - 1;
  if (from < 0 || from > text.length) return WRONG_VALUE;
  const at = find(part, text, from);
  return at < 0 ? WRONG_VALUE : at + 1;
}

function substituteOne(text: string, part: string, replacement: string, which: number): CellValue {
  if (!(which >= 1)) return WRONG_VALUE;
  let at = text.indexOf(part);
  for (let found = 1; at >= 0 && found < Math.trunc(which); found++)
    at = text.indexOf(part, at + part.length);
  return at < 0 ? text : text.slice(0, at) + replacement + text.slice(at + part.length);
}

function joinedBy(separator: string, values: readonly CellValue[]): CellValue {
  const texts: string[] = [];
  for (const value of values) {
    const text = asText(value);
    if (typeof text !== "string") return text;
    texts.push(text);
  }
  return limited(texts.join(separator));
}

function limited(text: string): CellValue {
  return text.length > LONGEST_TEXT ? WRONG_VALUE : text;
}
