import { fold } from "./fold";
import { partsOfLine } from "./lines";
import { mayBePerson } from "./personName";
import { openingWords } from "./wholeWords";

const UNIT = openingWords(
  "phòng|ban|thanh tra|đài|sở|chi cục|cục|vụ|viện|trung tâm|hội|liên đoàn|đoàn|văn phòng|công an|kho bạc|bảo hiểm",
);

/** Whether a text begins as the name of a unit and is not written as a person's: "Thanh tra huyện", not "Ban Văn Sở". */
export function namesUnit(text: string): boolean {
  return UNIT.test(partsOfLine(fold(text)).rest) && !mayBePerson(text);
}
