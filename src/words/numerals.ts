/*
 * Numbers written out: "ba mươi hai", "một trăm linh năm", "một nghìn không trăm hai mươi tám".
 */

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const DIGIT = `(${Object.keys(DIGITS).join("|")})`;
const BELOW_THOUSAND = new RegExp(
  `^(?:${DIGIT} tram)? ?(?:(?:linh|le) ${DIGIT}|(?:${DIGIT} )?(muoi)(?: ${DIGIT})?|${DIGIT})?$`,
);

/** The number that a folded text without marks writes out; undefined for anything else. */
export function numeralIn(text: string): number | undefined {
  const [first = "", second, ...others] = text.trim().split(/ ?\b(?:nghin|ngan)\b ?/);
  if (others.length > 0) return undefined;
  if (second === undefined) return belowThousand(first);
  const [thousands, rest] = [belowThousand(first), second === "" ? 0 : belowThousand(second)];
  return thousands === undefined || rest === undefined ? undefined : thousands * 1000 + rest;
}

function belowThousand(text: string): number | undefined {
  const match = text === "" ? null : BELOW_THOUSAND.exec(text);
  if (!match) return undefined;
  const [, hundreds, afterZero, tens, ten, afterTens, alone] = match;
  const digit = (word: string | undefined) => (word === undefined ? 0 : (DIGITS[word] ?? 0));
  const inTens = ten === undefined ? 0 : tens === undefined ? 10 : digit(tens) * 10;
  return digit(hundreds) * 100 + inTens + digit(afterZero) + digit(afterTens) + digit(alone);
}
