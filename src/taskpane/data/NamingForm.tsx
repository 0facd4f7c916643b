import * as React from "react";
import { areaAddress } from "../../counting/cell";
import { DefaultButton, PrimaryButton } from "../fabric";
import { TextField } from "../fabricLater";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePane } from "../state/paneContext";
import type { Naming } from "../state/paneState";
import { NamedColumn } from "./NamedColumn";
import { checkedColumns, recognisedColumns } from "./naming";
import { namingProblems } from "./namingProblems";

/** The clerk says what each column of the selected cells holds. */
export function NamingForm(): JSX.Element | null {
  const { naming } = usePane().state;
  return naming ? <NamingOf naming={naming} /> : null;
}

function NamingOf({ naming }: { readonly naming: Naming }): JSX.Element {
  const { state, store, text } = usePane();
  const { sheet, preview } = naming;
  const [named, setNamed] = React.useState(() => recognisedColumns(naming));
  const [headings, setHeadings] = React.useState(String(preview.headings));
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const checked = checkedColumns(named);
  const columns = "columns" in checked ? checked.columns : undefined;
  const read = () => {
    if (columns) void store.nameTable({ sheet, area: preview.area, headings: Number(headings), columns });
  };
  return (
    <>
      <section aria-labelledby="naming" className="naming">
        <h2 id="naming" tabIndex={-1} ref={heading}>
          {text.data.namingTitle(areaAddress(preview.area), sheet)}
        </h2>
        <p className="quiet">{text.data.namingHow}</p>
        {preview.columns.map((column) => (
          <NamedColumn
            key={column.column}
            column={column}
            holds={named[column.column]}
            onName={(holds) => setNamed({ ...named, [column.column]: holds })}
          />
        ))}
        <TextField
          type="number"
          label={text.data.namingHeadings}
          min={0}
          max={preview.area.rows}
          value={headings}
          onChange={(_event, value = "") => setHeadings(value)}
        />
      </section>
      <PlaceFooter>
        <div role="status">
          {namingProblems(checked, text.data).map((problem) => (
            <p key={problem} className="stopped">
              {problem}
            </p>
          ))}
        </div>
        <div className="buttons buttons-row">
          <PrimaryButton
            className="wide"
            text={text.data.namingDone}
            disabled={columns === undefined || state.busy !== undefined}
            allowDisabledFocus
            onClick={read}
          />
          <DefaultButton text={text.data.namingCancel} onClick={() => store.cancelNaming()} />
        </div>
      </PlaceFooter>
    </>
  );
}
