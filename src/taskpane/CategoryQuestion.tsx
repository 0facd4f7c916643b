import * as React from "react";
import { CATEGORIES, type Category } from "../counting/category";
import { CATEGORY_NAMES } from "../strings/terms";
import { DefaultButton, Dropdown, ResponsiveMode } from "./fabric";
import { usePane } from "./paneContext";

interface CategoryQuestionProps {
  /** The key under which the answer is remembered. */
  readonly question: string;
  readonly text: string;
}

/** Asks once which category some people are counted in; answered only by the button, so that arrow keys cannot answer. */
export function CategoryQuestion({ question, text: asked }: CategoryQuestionProps): JSX.Element {
  const { state, store, text } = usePane();
  const [category, setCategory] = React.useState<Category>();
  const names = CATEGORY_NAMES[state.language];
  const remember = () => {
    if (category) void store.chooseCategory({ key: question, text: asked, category });
  };
  return (
    <div className="question">
      <Dropdown
        label={text.categoryQuestion}
        ariaLabel={text.categoryQuestionOf(asked || text.unnamedPeople)}
        placeholder={text.categoryPlaceholder}
        options={CATEGORIES.map((key) => ({ key, text: names[key] }))}
        selectedKey={category ?? null}
        onChange={(_event, option) => setCategory(CATEGORIES.find((known) => known === option?.key))}
        responsiveMode={ResponsiveMode.large}
      />
      <DefaultButton
        text={text.rememberCategory}
        disabled={category === undefined || state.busy !== undefined}
        allowDisabledFocus
        onClick={remember}
      />
    </div>
  );
}
