import fc from "fast-check";

const UNSEEN = ["\u00AD", "\u200B", "\u200D", "\u200E", "\u202C", "\u2060", "\uFEFF"];
const SPACES = [" ", "\n", "\t", "\r", "\u00A0", "\u2009", "\u202F", "\u3000", "\u2028"];
const DOUBTS = [".", ",", "?", "¹", "１", "٣", "\u0336", "\u202E", "%", "+", "/", "e", "-"];
const UNITS = [
  "phiếu",
  "phieu",
  "PHIẾU",
  "Phiếu".normalize("NFD"),
  "người",
  "p",
  "lá phiếu",
  "Ý kiến",
  "lượt",
];

const digits = fc.array(fc.constantFrom(..."0123456789"), { minLength: 1, maxLength: 7 });
const number = digits.map((some) => some.join(""));
const few = (of: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...of), { maxLength }).map((some) => some.join(""));

/** What may stand around words and numbers unseen. */
export const around = few([...SPACES, ...UNSEEN], 2);

/** Counts as clerks and programs leave them: spaces of all kinds, signs nobody sees, units, dashes. */
const plain = fc
  .tuple(
    around,
    fc.oneof(number, fc.constantFrom("-", "–", "—")),
    few(UNSEEN, 1),
    number.map((some) => some.slice(0, 2)),
    around,
    fc.constantFrom("", "", ...UNITS),
    around,
  )
  .map(([before, first, within, second, between, unit, after]) =>
    /\d/.test(first)
      ? `${before}${first}${within}${second}${between}${unit}${after}`
      : `${before}${first}${after}`,
  );

/** The same with something in it that raises a doubt, and what is put together by chance. */
const doubtful = fc
  .tuple(plain, fc.constantFrom(...DOUBTS, ...SPACES), fc.nat(12))
  .map(([text, doubt, at]) => text.slice(0, at) + doubt + text.slice(at));

const chance = few([..."0123456789", ...UNSEEN, ...SPACES, ...DOUBTS, ...UNITS], 6);

const percent = fc
  .tuple(fc.nat(100), few([..."0123456789"], 3), fc.constantFrom(",", "."))
  .map(([whole, decimals, sign]) => `${whole}${decimals === "" ? "" : sign + decimals}%`);
const published = fc
  .tuple(
    around,
    number,
    fc.option(fc.tuple(around, number, fc.constantFrom("", " phiếu"))),
    fc.option(
      fc.tuple(
        fc.constantFrom(" (", "(", "; ", ", ", " - ", " – ", "\n", "\n(", " ", ""),
        around,
        fc.constantFrom("", "tỷ lệ ", "tỷ lệ: ", "đạt ", "chiếm ", "TL ", "trên "),
        percent,
        fc.constantFrom("", ")", " )"),
      ),
    ),
    around,
  )
  .map(([before, count, of, share, after]) => {
    const fraction = of ? `${of[0]}/${of[1]}${of[2]}` : "";
    const led = share ? share.join("") : "";
    return `${before}${count}${fraction}${led}${after}`;
  });

/** The share first. */
const afterShare = fc
  .tuple(
    around,
    percent,
    fc.constantFrom(" (", "(", " - ", " – ", "/", " "),
    number,
    fc.constantFrom("", " phiếu", "/47", "/47 phiếu", " lượt"),
    fc.constantFrom("", ")", " )"),
    around,
  )
  .map((parts) => parts.join(""));

/** With words in brackets that say the same or not. */
const inWords = fc
  .tuple(around, fc.nat(30), fc.constantFrom("", " phiếu"), fc.nat(30), fc.constantFrom("", " phiếu"), around)
  .map(
    ([before, value, unit, said, also, after]) =>
      `${before}${value}${unit} (${WORDS[said % 2 === 0 ? value % WORDS.length : said % WORDS.length]}${also})${after}`,
  );

const WORDS = ["không", "một", "hai", "Ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "Mười", "mười một"];

/** Texts that are counts, nearly are, or hardly are; counts as they are published among them. */
export const countTexts = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 2, arbitrary: published },
  afterShare,
  inWords,
  doubtful,
  chance,
);
