import * as React from "react";
import { glanceOf, type TableGlance } from "../../reporting/tableGlance";
import { notUsedWords } from "../../strings/notUsed";
import { usePane } from "../state/paneContext";
import { SheetPictureView } from "./SheetPictureView";
import type { TableAccountProps } from "./TableGlanceLine";

/** The sheet in small, what was set aside and what was not used. */
export function AccountOf({ table, recognition }: TableAccountProps): JSX.Element {
  const account = recognition.accounts.find(({ sheet }) => sheet === table.sheet);
  const glance = React.useMemo(() => glanceOf(table, recognition), [table, recognition]);
  return (
    <>
      {account && <SheetPictureView account={account} />}
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
