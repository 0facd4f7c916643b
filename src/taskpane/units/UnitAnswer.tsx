import * as React from "react";
import { CATEGORIES } from "../../counting/category";
import type { Finding } from "../../counting/finding";
import { quoted } from "../../strings/quotation";
import { CATEGORY_NAMES } from "../../strings/terms";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";
import { answersTo, isConfirmable } from "./asked";
import { useUnits } from "./unitsContext";

interface UnitAnswerProps {
  readonly file: string;
  readonly finding: Finding;
}

/** Answers what one file asks, for this file alone. */
export function UnitAnswer({ file, finding }: UnitAnswerProps): JSX.Element | null {
  const { units, words, language } = useUnits();
  const { text } = usePlace();
  const { details } = finding;
  if (!("key" in details)) return null;
  const { key } = details;
  const where = quoted(file);
  if (finding.code === "categoryUnknown")
    return (
      <ChoiceDropdown
        label={text.check.categoryQuestion}
        ariaLabel={`${text.check.categoryQuestionOf(finding.details.text || text.data.unnamedPeople)} ${where}`}
        placeholder={text.check.categoryPlaceholder}
        options={CATEGORIES.map((each) => ({ key: each, text: CATEGORY_NAMES[language][each] }))}
        onChoose={(category) =>
          void units.answerFile(file, ({ categories }) => ({
            categories: { ...categories, [key]: category },
          }))
        }
      />
    );
  if (isConfirmable(finding))
    return (
      <DefaultButton
        text={text.check.countAsRead}
        ariaLabel={`${text.check.countAsRead}: ${where}`}
        onClick={() => void units.answerFile(file, ({ confirmed }) => ({ confirmed: [...confirmed, key] }))}
      />
    );
  const sheet = finding.cells[0]?.sheet;
  if (finding.code === "unreadableSheet" && key === sheet)
    return (
      <DefaultButton
        text={words.leaveOut(quoted(sheet))}
        ariaLabel={`${words.leaveOut(quoted(sheet))}: ${where}`}
        onClick={() => void units.answerFile(file, ({ leftOut }) => ({ leftOut: [...leftOut, key] }))}
      />
    );
  return (
    <div className="buttons">
      {answersTo(finding).map((as) => (
        <DefaultButton
          key={as}
          text={text.check.samePeople[as]}
          ariaLabel={`${text.check.samePeople[as]}: ${where}`}
          onClick={() =>
            void units.answerFile(file, ({ samePeople }) => ({ samePeople: { ...samePeople, [key]: as } }))
          }
        />
      ))}
    </div>
  );
}
