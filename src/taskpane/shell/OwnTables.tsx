import * as React from "react";
import { DefaultButton, Link } from "../fabric";
import { usePane } from "../state/paneContext";

/** The ways from tables of one's own to tables that are read. */
export function OwnTables({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const { state, store, text } = usePane();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const busy = { disabled: state.busy !== undefined, allowDisabledFocus: true };
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className="first-run" aria-labelledby="own-tables">
      <h1 id="own-tables" tabIndex={-1} ref={heading}>
        {text.shell.ownTitle}
      </h1>
      <ul className="ways">
        <li>{text.shell.ownFound}</li>
        <li>
          {text.shell.ownSelected}
          <DefaultButton {...busy} text={text.data.useSelection} onClick={() => void store.startNaming()} />
        </li>
        <li>
          {text.shell.ownEmpty}
          <DefaultButton
            {...busy}
            text={text.data.makeInputSheet}
            onClick={() => void store.makeInputSheet()}
          />
        </li>
        <li>
          {text.shell.ownListed}
          <DefaultButton
            {...busy}
            text={text.shell.beforeVote}
            onClick={() => store.goToPlace("documents")}
          />
        </li>
        <li>
          {text.shell.ownUnits}
          <DefaultButton {...busy} text={text.data.mergeUnits} onClick={() => store.showUnits(true)} />
        </li>
      </ul>
      <Link className="back" onClick={onBack}>
        {text.shell.back}
      </Link>
    </section>
  );
}
