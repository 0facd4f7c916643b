import { isSyllable } from "./syllable";

/*
 * Text typed before Unicode: its letters are Latin ones that a font draws as Vietnamese. Of the many encodings two are met
 * in offices: TCVN3 (TCVN 5712:1993, fonts ".VnTime", ".VnTimeH" …) and VNI (fonts "VNI-Times" …).
 */

export type LegacyEncoding = "tcvn3" | "vni";

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** Draws small letters as capitals, as the fonts of TCVN3 do whose names end in H. */
  readonly drawsCapitals: boolean;
}

/** The encoding that a font was made for; undefined for a font of Unicode, and where the font is not known. */
export function legacyFontOf(font: string | undefined): LegacyFont | undefined {
  const name = font?.trim().toLowerCase() ?? "";
  if (/^\.vn/.test(name)) return { encoding: "tcvn3", drawsCapitals: /h$/.test(name) };
  if (/^vni[- ]/.test(name)) return { encoding: "vni", drawsCapitals: false };
  return undefined;
}

export interface LegacyReading {
  readonly encoding: LegacyEncoding;
  /** The text as it reads, in Unicode. */
  readonly text: string;
  /**
   * - `certain`: the font and every word agree;
   * - `likely`: every word agrees, the font is not known;
   * - `doubtful`: some words are none that Vietnamese writes, or read as well as they stand: to be looked at.
   */
  readonly certainty: "certain" | "likely" | "doubtful";
}

/** What is known of a text besides its letters. */
export interface LegacyContext {
  readonly font?: string | undefined;
  /** The encoding that the texts around it have. */
  readonly around?: LegacyEncoding | undefined;
}

/**
 * How a text reads whose letters are not Unicode; undefined for what reads as it stands. The font decides where it is
 * known, then the texts around it, then the letters themselves.
 */
export function readLegacy(text: string, { font, around }: LegacyContext = {}): LegacyReading | undefined {
  if (BEYOND_LATIN.test(text)) return undefined;
  const known = legacyFontOf(font);
  const encoding = known?.encoding ?? around ?? suspectedEncoding([text]);
  if (!encoding) return undefined;
  const letters = converted(text, encoding);
  const read = known?.drawsCapitals ? letters.toUpperCase() : letters;
  if (read === text) return undefined;
  const isPlain = fits(letters) && (!isVietnamese(text) || known?.encoding === around);
  return { encoding, text: read, certainty: !isPlain ? "doubtful" : known ? "certain" : "likely" };
}

/**
 * The encoding in which some texts, as those of a sheet, are Vietnamese while as they stand they are not; undefined
 * where none is. Few foreign words among many change nothing.
 */
export function suspectedEncoding(texts: Iterable<string>): LegacyEncoding | undefined {
  const words = new Set<string>();
  for (const text of texts) if (!BEYOND_LATIN.test(text)) for (const word of wordsOf(text)) words.add(word);
  const strange = [...words].filter((word) => FOREIGN.test(word) && !isSyllable(word));
  if (strange.length === 0) return undefined;
  const read = (encoding: LegacyEncoding) =>
    strange.filter((word) => isSyllable(converted(word, encoding))).length;
  const [tcvn3, vni] = [read("tcvn3"), read("vni")];
  const most = Math.max(tcvn3, vni);
  if (tcvn3 === vni || most * 2 <= strange.length) return undefined;
  return tcvn3 > vni ? "tcvn3" : "vni";
}

/** Vietnamese letters that only Unicode has: what holds one is no legacy text, whatever its font. */
const BEYOND_LATIN =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;
const FOREIGN = /[^\0-\x7F]/;
/** All that the two encodings make letters of: the soft hyphen is TCVN3's "ư". */
const WORD = /[A-Za-z\u00A1-\u00FF]+/g;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether each word beyond ASCII is a syllable or an abbreviation. */
function fits(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => !FOREIGN.test(word) || isSyllable(word) || ABBREVIATION.test(word));
}

const ABBREVIATION = /^[BCDĐGHKLMNPQRSTVX]+$/i;

/** Whether a text is Vietnamese as it stands: "Dòng" is, and is "Dũng" in TCVN3. */
function isVietnamese(text: string): boolean {
  return FOREIGN.test(text) && fits(text);
}

function converted(text: string, encoding: LegacyEncoding): string {
  return encoding === "tcvn3"
    ? text.replace(FOREIGN_LETTERS, (letter) => TCVN3.get(letter) ?? letter)
    : text.replace(VNI_LETTERS, (letters) => VNI.get(letters) ?? letters);
}

const FOREIGN_LETTERS = /[\u00A1-\u00FF]/g;

/** Runs of letters by the code of the first, as the standard lists them; "·" is a code without a letter. */
const TCVN3 = new Map(
  (
    [
      [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
      [0xb5, "àảãáạ·ằẳẵắ"],
      [0xc6, "ặầẩẫấậè·ẻẽéẹềểễếệìỉ"],
      [0xdc, "ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ"],
    ] as const
  ).flatMap(([code, letters]) =>
    [...letters].flatMap((letter, index): [string, string][] =>
      letter === "·" ? [] : [[String.fromCharCode(code + index), letter]],
    ),
  ),
);

/** A mark behind a letter, as VNI writes them: the tone alone, or with a circumflex or a breve. */
const VNI_TONES: readonly (readonly [string, string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const VNI_CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];
const VNI_BREVE: readonly (readonly [string, string])[] = [
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];

/** Letters that are one of their own in VNI, and the letters that take marks behind them. */
const VNI_ALONE: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};
const VNI_MARKED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  a: [...VNI_TONES, ...VNI_CIRCUMFLEX, ...VNI_BREVE],
  e: [...VNI_TONES, ...VNI_CIRCUMFLEX],
  o: [...VNI_TONES, ...VNI_CIRCUMFLEX],
  u: VNI_TONES,
  y: VNI_TONES,
  ô: VNI_TONES,
  ö: VNI_TONES,
};

const VNI: ReadonlyMap<string, string> = vniLetters();

function vniLetters(): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [letter, read] of Object.entries(VNI_ALONE)) {
    letters.set(letter, read);
    letters.set(letter.toUpperCase(), read.toUpperCase());
  }
  for (const [letter, marks] of Object.entries(VNI_MARKED))
    for (const [mark, accents] of marks) {
      const read = ((VNI_ALONE[letter] ?? letter) + accents).normalize("NFC");
      letters.set(letter + mark, read);
      letters.set(letter.toUpperCase() + mark.toUpperCase(), read.toUpperCase());
      // The mark of the other size behind a capital, as in a name: "Ñaøo AÂu", "ÖÙng".
      letters.set(letter.toUpperCase() + mark, read.toUpperCase());
    }
  return letters;
}

/** The longest first: "aù" before what is a letter alone. */
const VNI_LETTERS = new RegExp(
  [...VNI.keys()].sort((one, other) => other.length - one.length).join("|"),
  "g",
);
