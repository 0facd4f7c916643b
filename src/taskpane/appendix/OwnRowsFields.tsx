import * as React from "react";
import { CATEGORIES, type Category } from "../../counting/category";
import { GROUP_LABELS, rowNumbers, withRowFor } from "../../documents/formRows";
import {
  inGroups,
  LONGEST_LABEL,
  MOST_ROWS,
  moved,
  withCategories,
  type OwnRow,
} from "../../documents/ownRows";
import { CATEGORY_NAMES } from "../../strings/terms";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { DefaultButton } from "../fabric";
import { Dropdown, ResponsiveMode, TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";

interface OwnRowsProps {
  readonly rows: readonly OwnRow[];
}

interface OwnRowProps extends OwnRowsProps {
  readonly index: number;
  /** Its number on Phụ lục I: "2.1". */
  readonly number: string;
}

/** The rows of section I that the office sets: their names, their order, and who stands in each. */
export function OwnRowsFields({ rows }: OwnRowsProps): JSX.Element {
  const { text } = usePlace();
  return (
    <fieldset className="choices">
      <legend>{text.appendix.ownRows.legend}</legend>
      <ol className="own-rows">
        {rowNumbers(rows).map((number, index) => (
          <OwnRowFields
            key={rows[index]?.categories[0] ?? number}
            rows={rows}
            index={index}
            number={number}
          />
        ))}
      </ol>
      <AddRow rows={rows} />
    </fieldset>
  );
}

function OwnRowFields({ rows, index, number }: OwnRowProps): JSX.Element {
  const { store, text } = usePlace();
  const { ownRows } = text.appendix;
  const row = rows[index];
  const edit = (changes: Partial<OwnRow>) =>
    store.editSettings({
      form: inGroups(rows.map((one, at) => (at === index ? { ...one, ...changes } : one))),
    });
  return (
    <li>
      <TextField
        label={ownRows.name(number)}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={1}
        maxLength={LONGEST_LABEL}
        value={row?.label}
        onChange={(_event, label = "") => edit({ label: label.replace(/\n/g, " ") })}
      />
      <ChoiceDropdown
        label={ownRows.group(number)}
        options={[
          { key: "committee", text: `1. ${GROUP_LABELS.committee}` },
          { key: "leaders", text: `2. ${GROUP_LABELS.leaders}` },
        ]}
        chosen={row?.group}
        onChoose={(group) => edit({ group })}
      />
      <WhoStandsInIt rows={rows} index={index} number={number} />
      <RowButtons rows={rows} index={index} number={number} />
    </li>
  );
}

/** A category chosen here leaves the row that it stood in. */
function WhoStandsInIt({ rows, index, number }: OwnRowProps): JSX.Element {
  const { state, store, text } = usePlace();
  const { ownRows } = text.appendix;
  const numbers = rowNumbers(rows);
  const chosen = rows[index]?.categories ?? [];
  const nameOf = (category: Category) => {
    const name = CATEGORY_NAMES[state.language][category];
    const other = numbers.find((_, at) => at !== index && rows[at]?.categories.includes(category));
    return other === undefined ? name : ownRows.inRow(name, other);
  };
  return (
    <Dropdown
      label={ownRows.categories(number)}
      placeholder={ownRows.nobody}
      multiSelect
      options={CATEGORIES.map((key) => ({ key, text: nameOf(key) }))}
      selectedKeys={[...chosen]}
      onChange={(_event, option) => {
        const categories = CATEGORIES.filter((one) =>
          one === option?.key ? option.selected : chosen.includes(one),
        );
        store.editSettings({ form: withCategories(rows, index, categories) });
      }}
      responsiveMode={ResponsiveMode.large}
    />
  );
}

/** A row that moves takes the button that was pressed with it, and its focus. */
function RowButtons({ rows, index, number }: OwnRowProps): JSX.Element {
  const { store, text } = usePlace();
  const { ownRows } = text.appendix;
  const button = (name: string, form: readonly OwnRow[] | undefined) => (
    <DefaultButton
      text={name}
      ariaLabel={ownRows.ofRow(name, number)}
      allowDisabledFocus
      disabled={!form}
      onClick={({ currentTarget }) => {
        if (form) store.editSettings({ form });
        window.setTimeout(() => (currentTarget as HTMLElement).focus());
      }}
    />
  );
  const others = rows.filter((_row, at) => at !== index);
  return (
    <div className="buttons">
      {button(ownRows.up, moved(rows, index, -1))}
      {button(ownRows.down, moved(rows, index, 1))}
      {button(ownRows.remove, others.length > 0 ? others : undefined)}
    </div>
  );
}

/** A row more, for those who have none. */
function AddRow({ rows }: OwnRowsProps): JSX.Element | null {
  const { state, store, text } = usePlace();
  const { ownRows } = text.appendix;
  const names = CATEGORY_NAMES[state.language];
  const without = CATEGORIES.filter((category) => !rows.some((row) => row.categories.includes(category)));
  if (without.length === 0 || rows.length >= MOST_ROWS) return null;
  return (
    <ChoiceDropdown
      label={ownRows.add}
      placeholder={ownRows.addFor}
      options={without.map((key) => ({ key, text: names[key] }))}
      onChoose={(category) => store.editSettings({ form: withRowFor(rows, category) })}
    />
  );
}
