import * as React from "react";
import { CATEGORIES } from "../../counting/category";
import { CATEGORY_NAMES } from "../../strings/terms";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePlace } from "../state/placeContext";

interface CategoryQuestionProps {
  /** The keys under which the answer is remembered. */
  readonly questions: readonly string[];
  readonly text: string;
}

/** Asks once which category some people are counted in. */
export function CategoryQuestion({ questions, text: asked }: CategoryQuestionProps): JSX.Element {
  const { state, store, text } = usePlace();
  const names = CATEGORY_NAMES[state.language];
  return (
    <ChoiceDropdown
      label={text.check.categoryQuestion}
      ariaLabel={text.check.categoryQuestionOf(asked || text.data.unnamedPeople)}
      placeholder={text.check.categoryPlaceholder}
      options={CATEGORIES.map((key) => ({ key, text: names[key] }))}
      disabled={state.busy !== undefined}
      onChoose={(category) => void store.chooseCategory({ keys: questions, text: asked, category })}
    />
  );
}
