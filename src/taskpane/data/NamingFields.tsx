import * as React from "react";
import { TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";
import type { Naming } from "../state/paneState";
import { NamedColumn } from "./NamedColumn";
import { recognisedColumns, type checkedColumns, type NamedColumns } from "./naming";
import { namingProblems } from "./namingProblems";

/** What is said of some cells: what each column holds, and how many rows are headings, as it is typed. */
export interface SaidOfCells {
  readonly named: NamedColumns;
  readonly headings: string;
}

/** At first as far as the headings tell. */
export function useSaidOfCells(naming: Pick<Naming, "preview">) {
  return React.useState<SaidOfCells>(() => ({
    named: recognisedColumns(naming),
    headings: String(naming.preview.headings),
  }));
}

interface NamingFieldsProps {
  readonly preview: Naming["preview"];
  readonly said: SaidOfCells;
  readonly onSay: (said: SaidOfCells) => void;
}

/** The columns of some cells with what they hold, and how many rows are headings. */
export function NamingFields({ preview, said, onSay }: NamingFieldsProps): JSX.Element {
  const { text } = usePlace();
  const { named, headings } = said;
  return (
    <>
      <p className="quiet">{text.naming.how}</p>
      {preview.columns.map((column) => (
        <NamedColumn
          key={column.column}
          column={column}
          holds={named[column.column]}
          onName={(holds) => onSay({ ...said, named: { ...named, [column.column]: holds } })}
        />
      ))}
      <TextField
        type="number"
        label={text.naming.headings}
        min={0}
        max={preview.area.rows}
        value={headings}
        onChange={(_event, value = "") => onSay({ ...said, headings: value })}
      />
    </>
  );
}

/** What is still wrong with it. */
export function NamingProblems({
  checked,
}: {
  readonly checked: ReturnType<typeof checkedColumns>;
}): JSX.Element {
  const { text } = usePlace();
  return (
    <div role="status">
      {namingProblems(checked, text).map((problem) => (
        <p key={problem} className="stopped">
          {problem}
        </p>
      ))}
    </div>
  );
}
