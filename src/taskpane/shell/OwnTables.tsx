import * as React from "react";
import { DefaultButton, Link } from "../fabric";
import { usePlace } from "../state/placeContext";

/** The ways from tables of one's own to tables that are read. */
export function OwnTables({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const { state, store, text } = usePlace();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const busy = { disabled: state.busy !== undefined, allowDisabledFocus: true };
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className="first-run" aria-labelledby="own-tables">
      <h1 id="own-tables" tabIndex={-1} ref={heading}>
        {text.ownTables.title}
      </h1>
      <ul className="ways">
        <li>{text.ownTables.found}</li>
        <li>
          {text.ownTables.selected}
          <DefaultButton {...busy} text={text.data.useSelection} onClick={() => void store.startNaming()} />
        </li>
        <li>
          {text.ownTables.empty}
          <DefaultButton
            {...busy}
            text={text.data.makeInputSheet}
            onClick={() => void store.makeInputSheet()}
          />
        </li>
        <li>
          {text.ownTables.listed}
          <DefaultButton
            {...busy}
            text={text.ownTables.beforeVote}
            onClick={() => store.goToPlace("documents")}
          />
        </li>
        <li>
          {text.ownTables.units}
          <DefaultButton {...busy} text={text.data.mergeUnits} onClick={() => store.showUnits(true)} />
        </li>
      </ul>
      <Link className="back" onClick={onBack}>
        {text.ownTables.back}
      </Link>
    </section>
  );
}
