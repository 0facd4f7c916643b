import * as React from "react";
import { CATEGORIES } from "../../counting/category";
import type { BallotTable, ToldCategory } from "../../reading/ballotTable";
import { CATEGORY_NAMES } from "../../strings/terms";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePane } from "../state/paneContext";
import { AS_WRITTEN, categoryOptions, type CategoryKey } from "./choiceOptions";

interface CategoryChoiceProps {
  /** One, or several that are alike: the choice is for all. */
  readonly tables: readonly BallotTable[];
  /** Names the list for screen readers. */
  readonly label: string;
}

/** The category of everyone in tables. */
export function CategoryChoice({ tables, label }: CategoryChoiceProps): JSX.Element {
  const { state, store, text } = usePane();
  const { options, chosen } = categoryOptions(tables, state.language, text.data);
  return (
    <ChoiceDropdown<CategoryKey>
      label={text.data.category}
      ariaLabel={label}
      placeholder={text.data.categoryUnread}
      options={options}
      chosen={chosen}
      disabled={state.busy !== undefined}
      onChoose={(key) => void store.chooseTableCategory(tables, key === AS_WRITTEN ? undefined : key)}
    />
  );
}

/** The category of those of one text each, where a table tells several. */
export function CategoryByText({ table }: { readonly table: BallotTable }): JSX.Element | null {
  if (table.told.length < 2) return null;
  return (
    <>
      {table.told.map((told) => (
        <ChoiceOfText key={`${told.key} ${told.category}`} told={told} />
      ))}
    </>
  );
}

function ChoiceOfText({ told }: { readonly told: ToldCategory }): JSX.Element {
  const { state, store, text } = usePane();
  const names = CATEGORY_NAMES[state.language];
  return (
    <ChoiceDropdown
      label={text.data.categoryOfText(told.text)}
      options={CATEGORIES.map((key) => ({ key, text: names[key] }))}
      chosen={told.category}
      disabled={state.busy !== undefined}
      onChoose={(category) => void store.chooseCategory({ keys: [told.key], text: told.text, category })}
    />
  );
}
