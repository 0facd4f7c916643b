import * as React from "react";
import { CATEGORIES, type Category } from "../../counting/category";
import type { BallotTable, ToldCategory } from "../../reading/ballotTable";
import { CATEGORY_NAMES } from "../../strings/terms";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePane } from "../state/paneContext";

const AS_WRITTEN = "asWritten";

/** The category of everyone in a table, or of those of one text where the table tells several. */
export function CategoryChoice({ table }: { readonly table: BallotTable }): JSX.Element {
  const { state, store, text } = usePane();
  const names = CATEGORY_NAMES[state.language];
  const chosen = table.told.find((told) => told.text === "")?.category;
  const written = table.categories.map((category) => names[category]);
  const read = written.length > 0 ? text.data.categoryAsWritten(written) : text.data.categoryUnread;
  return (
    <>
      <ChoiceDropdown<Category | typeof AS_WRITTEN>
        label={text.data.category}
        ariaLabel={text.data.categoryOf(table.sheet)}
        options={[
          { key: AS_WRITTEN, text: chosen === undefined ? read : text.data.asWritten },
          ...CATEGORIES.map((key) => ({ key, text: names[key] })),
        ]}
        chosen={chosen ?? AS_WRITTEN}
        disabled={state.busy !== undefined}
        onChoose={(key) => void store.chooseTableCategory(table, key === AS_WRITTEN ? undefined : key)}
      />
      {table.told.length > 1 &&
        table.told.map((told) => <ChoiceOfText key={`${told.key} ${told.category}`} told={told} />)}
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
      onChoose={(category) => void store.chooseCategory({ key: told.key, text: told.text, category })}
    />
  );
}
