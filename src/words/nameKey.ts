import { fold } from "./fold";
import { withoutHonorific } from "./honorific";
import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";

/**
 * A name as people are compared: without the form of address, whatever the capitals, the place of the tone mark and the
 * apostrophes ("K'Brếu" is "K’Brếu"), "Lý" as "Lí" and "Mỹ" as "Mĩ".
 */
export const nameKey = remembered(
  (written) => spelledAsName(withoutHonorific(fold(written))),
  TEXTS_OF_WORKBOOK,
);

/** The same of a folded text, form of address and all. */
export function spelledAsName(folded: string): string {
  return folded
    .replace(APOSTROPHES, "'")
    .replace(
      OPEN_Y,
      (_, before: string, onset: string, vowel: string) =>
        before + onset + "iìíỉĩị".charAt("yỳýỷỹỵ".indexOf(vowel)),
    );
}

const APOSTROPHES = /[‘’ʼ]/g;

/** A y that ends a word right after its consonant, which schools write as i. */
const OPEN_Y = /(^|[^\p{L}'])((?:[bcdđghklmnprstvx]|[cknpt]h|tr|qu))([yỳýỷỹỵ])(?![\p{L}'])/gu;
