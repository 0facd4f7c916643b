import * as React from "react";
import { areaAddress } from "../../counting/cell";
import type { UnnamedTable } from "../../workflow/outcome";
import { NamesFolded } from "../controls/NamesFolded";
import { DefaultButton, PrimaryButton } from "../fabric";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePlace } from "../state/placeContext";
import type { Naming } from "../state/paneState";
import { checkedColumns, withMoreHeadings } from "./naming";
import { NamingFields, NamingProblems, useSaidOfCells } from "./NamingFields";

/** The clerk says what each column of the selected cells holds. */
export function NamingForm(): JSX.Element | null {
  const { naming } = usePlace().state;
  return naming ? <NamingOf naming={naming} /> : null;
}

function NamingOf({ naming }: { readonly naming: Naming }): JSX.Element {
  const { text } = usePlace();
  const { sheet, preview, alike } = naming;
  const [said, setSaid] = useSaidOfCells(naming);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <section aria-labelledby="naming" className="naming">
        <h2 id="naming" tabIndex={-1} ref={heading}>
          {text.naming.title(areaAddress(preview.area), sheet)}
        </h2>
        <NamingFields preview={preview} said={said} onSay={setSaid} />
        {alike.length > 0 && (
          <NamesFolded
            names={[...new Set(alike.map((table) => table.sheet))]}
            words={() => text.naming.alike(alike.length)}
          />
        )}
      </section>
      <NamingFooter naming={naming} checked={checkedColumns(said.named)} headings={Number(said.headings)} />
    </>
  );
}

interface NamingFooterProps {
  readonly naming: Naming;
  readonly checked: ReturnType<typeof checkedColumns>;
  /** As many rows as the clerk says are headings of the selected cells. */
  readonly headings: number;
}

/** What is still wrong, and the ways on: all tables headed alike, this one alone, none. */
function NamingFooter({ naming, checked, headings }: NamingFooterProps): JSX.Element {
  const { state, store, text } = usePlace();
  const { sheet, preview, alike } = naming;
  const columns = "columns" in checked ? checked.columns : undefined;
  const only = { sheet, area: preview.area, headings };
  const all = [only, ...alike.map((table) => withMoreHeadings(table, headings - preview.headings))];
  const read = (tables: readonly UnnamedTable[]) => ({
    disabled: columns === undefined || state.busy !== undefined,
    allowDisabledFocus: true,
    onClick: () => {
      if (columns) void store.nameTables(tables.map((table) => ({ ...table, columns })));
    },
  });
  return (
    <PlaceFooter>
      <NamingProblems checked={checked} />
      <div className="buttons buttons-row">
        <PrimaryButton
          className="wide"
          text={alike.length > 0 ? text.naming.doneAlike(all.length) : text.naming.done}
          {...read(all)}
        />
        {alike.length > 0 && <DefaultButton text={text.naming.doneOnly} {...read([only])} />}
        <DefaultButton text={text.naming.cancel} onClick={() => store.cancelNaming()} />
      </div>
    </PlaceFooter>
  );
}
