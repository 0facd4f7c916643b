import { headingOf } from "./heading";
import { withoutHonorific } from "./honorific";
import { lineKind, mayBeName, namesBody, namesPost, partsOfLine } from "./lines";

import { remembered, TEXTS_OF_WORKBOOK } from "./remembered";

/** Two words or more as a name is written, which are no body, no post and no label. */
export const mayBePerson = remembered(isWrittenAsPerson, TEXTS_OF_WORKBOOK);

function isWrittenAsPerson(text: string): boolean {
  const line = withoutHonorific(partsOfLine(text.normalize("NFC").trim()).rest);
  return (
    /^(\p{Lu}[\p{Ll}'’]*( |$)){2,6}$/u.test(line.replace(/\s+/g, " ")) &&
    mayBeName(line) &&
    !namesBody(line) &&
    !namesPost(line) &&
    headingOf(line).role === undefined &&
    lineKind(line) === "other"
  );
}
