import * as React from "react";
import { TABLE_COLUMNS, type TableColumn } from "../../counting/tableColumn";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePlace } from "../state/placeContext";
import type { Naming } from "../state/paneState";

interface NamedColumnProps {
  readonly column: Naming["preview"]["columns"][number];
  readonly holds: TableColumn | undefined;
  readonly onName: (holds: TableColumn | undefined) => void;
}

const NOTHING = "nothing";

/** One column of the selected cells: its letter, what stands in its first cells, and what it holds. */
export function NamedColumn({ column, holds, onName }: NamedColumnProps): JSX.Element {
  const { text } = usePlace();
  return (
    <div>
      <ChoiceDropdown<TableColumn | typeof NOTHING>
        label={text.naming.column(column.letters)}
        options={[
          { key: NOTHING, text: text.naming.nothing },
          ...TABLE_COLUMNS.map((key) => ({ key, text: text.data.columnNames[key] })),
        ]}
        chosen={holds ?? NOTHING}
        onChoose={(key) => onName(key === NOTHING ? undefined : key)}
      />
      <p className="quiet">{column.texts.length > 0 ? column.texts.join(" · ") : text.naming.empty}</p>
    </div>
  );
}
