import * as React from "react";
import { tableState, type TableState } from "../../counting/tableState";
import type { BallotTable, Recognition } from "../../reading/ballotTable";
import type { CheckStrings } from "../../strings/paneCheck";
import { Folded } from "../controls/Folded";
import { usePaging } from "../controls/paging";
import { DefaultButton, Icon } from "../fabric";
import { usePlace } from "../state/placeContext";

const STEP = 50;

const ICONS: Readonly<Record<TableState["kind"], string>> = {
  empty: "Empty",
  incomplete: "Partly",
  differs: "ErrorBadge",
  doubtful: "Warning",
  agrees: "Completed",
};

/** How far each table is entered, in one line each. */
export function TableStates({ recognition }: { readonly recognition: Recognition }): JSX.Element | null {
  const { text } = usePlace();
  const { shown, next, showNext } = usePaging(recognition.tables, STEP);
  if (recognition.tables.length === 0) return null;
  return (
    <Folded title={text.check.tableStates} open={true}>
      <ul>
        {shown.map((table) => (
          <StateOfTable key={table.key} table={table} recognition={recognition} />
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
    </Folded>
  );
}

interface StateOfTableProps {
  readonly table: BallotTable;
  readonly recognition: Recognition;
}

function StateOfTable({ table, recognition }: StateOfTableProps): JSX.Element {
  const { store, text } = usePlace();
  const { sheet, area } = table;
  const state = React.useMemo(() => tableState(table, recognition.findings), [table, recognition]);
  const words = stateWords(state, text.check);
  return (
    <li>
      <button
        type="button"
        className={`table-state state-${state.kind}`}
        title={text.check.goToTable}
        onClick={() => void store.goToCell({ sheet, row: area.row, column: area.column })}
      >
        <span>{sheet}</span>{" "}
        <span className="table-state-words">
          <Icon iconName={ICONS[state.kind]} className="tone-icon" />
          {words}
        </span>
      </button>
    </li>
  );
}

function stateWords(state: TableState, text: CheckStrings): string {
  switch (state.kind) {
    case "incomplete":
      return text.incomplete(state.rows);
    case "differs":
      return text.differs(state.ballots);
    case "doubtful":
      return text.doubtful(state.findings);
    default:
      return text[state.kind];
  }
}
