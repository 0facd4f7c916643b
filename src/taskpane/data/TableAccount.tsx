import * as React from "react";
import { glanceOf, type TableGlance } from "../../reporting/tableGlance";
import type { BallotTable, Recognition } from "../../reading/ballotTable";
import { notUsedWords } from "../../strings/notUsed";
import { Icon } from "../fabric";
import { Later } from "../shell/Later";
import { usePane } from "../state/paneContext";

interface TableAccountProps {
  readonly table: BallotTable;
  readonly recognition: Recognition;
}

/** "13 người · dòng cộng khớp · 39 tỷ lệ khớp · STT liền": what the sheet says of itself, in one line. */
export function TableGlanceLine({ table, recognition }: TableAccountProps): JSX.Element | null {
  const { text } = usePane();
  const { checks, unclear } = React.useMemo(() => glanceOf(table, recognition), [table, recognition]);
  const parts = checks.map(({ role, fits, differs }) => ({
    key: role,
    words: text.data.checked(role, fits, differs),
    isWell: differs === 0,
  }));
  if (unclear > 0) parts.push({ key: "asked", words: text.data.unclearCells(unclear), isWell: false });
  if (parts.length === 0) return null;
  return (
    <span className="glance">
      {parts.map(({ key, words, isWell }) => (
        <span key={key} className={`glance-part tone-${isWell ? "success" : "warning"}`}>
          <Icon iconName={isWell ? "Completed" : "Warning"} className="tone-icon" />
          {words}
        </span>
      ))}
    </span>
  );
}

/** The sheet in small and what was set aside; drawn once it is unfolded. */
export function TableAccount({ table, recognition }: TableAccountProps): JSX.Element {
  const { text } = usePane();
  const [open, setOpen] = React.useState(false);
  return (
    <details className="account" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{text.data.account}</summary>
      {open && <AccountOf table={table} recognition={recognition} />}
    </details>
  );
}

function AccountOf({ table, recognition }: TableAccountProps): JSX.Element {
  const account = recognition.accounts.find(({ sheet }) => sheet === table.sheet);
  const glance = React.useMemo(() => glanceOf(table, recognition), [table, recognition]);
  return (
    <>
      {account && <Later show={({ SheetPictureView }) => <SheetPictureView account={account} />} />}
      <SetAside glance={glance} />
      <NotUsedOf table={table} recognition={recognition} />
    </>
  );
}

function SetAside({ glance: { setAside } }: { readonly glance: TableGlance }): JSX.Element | null {
  const { text } = usePane();
  if (setAside.length === 0) return null;
  return (
    <>
      <p className="list-title">{text.data.setAside}</p>
      <ul className="plain-list">
        {setAside.map(({ role, cells }) => (
          <li key={role}>{text.data.cellsOf(role, cells)}</li>
        ))}
      </ul>
    </>
  );
}

/** What stands in the table, or on its sheet, and was not used. */
function NotUsedOf({ table, recognition }: TableAccountProps): JSX.Element | null {
  const { state, text } = usePane();
  const items = recognition.notUsed.filter((item) =>
    item.table === undefined ? item.sheet === table.sheet : item.table === table.key,
  );
  if (items.length === 0) return null;
  return (
    <>
      <p className="list-title">{text.data.notUsed}</p>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={`${item.kind} ${item.text}`}>{notUsedWords(item, state.language)}</li>
        ))}
      </ul>
    </>
  );
}
