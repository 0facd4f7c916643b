import * as React from "react";
import { areaAddress } from "../../counting/cell";
import { quoted } from "../../strings/quotation";
import { NamesFolded } from "../controls/NamesFolded";
import { usePaging } from "../controls/paging";
import { checkedColumns, withMoreHeadings } from "../data/naming";
import { NamingFields, NamingProblems, useSaidOfCells } from "../data/NamingFields";
import { DefaultButton, PrimaryButton } from "../fabric";
import { usePlace } from "../state/placeContext";
import type { UnnamedInFile, UnnamedPlace } from "../../workflow/readUnits";
import { useUnits } from "./unitsContext";

const STEP = 10;

/** What could not be read of the files for want of headings: the clerk says which column is which, for all headed alike at once. */
export function UnnamedColumns(): JSX.Element | null {
  const { state, words } = useUnits();
  const { text } = usePlace();
  const { shown, next, showNext } = usePaging(state.unnamed, STEP);
  if (state.unnamed.length === 0) return null;
  return (
    <section aria-labelledby="units-unnamed">
      <h3 id="units-unnamed">{words.unnamed}</h3>
      <ul className="cards">
        {shown.map((place) => (
          <li key={keyOf(place)} className="card">
            <Unnamed place={place} />
          </li>
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
    </section>
  );
}

function keyOf({ file, table }: UnnamedInFile): string {
  return `${file}!${table.sheet}!${areaAddress(table.area)}`;
}

function Unnamed({ place }: { readonly place: UnnamedPlace }): JSX.Element {
  const { text } = usePlace();
  const [asked, setAsked] = React.useState(false);
  const { file, table, alike } = place;
  return (
    <>
      <p>
        {quoted(file)}: {text.naming.title(areaAddress(table.area), table.sheet)}
      </p>
      {alike.length > 0 && (
        <NamesFolded
          names={[...new Set(alike.map((other) => other.file))]}
          words={() => text.naming.alike(alike.length)}
        />
      )}
      {asked ? (
        <NamingOf place={place} />
      ) : (
        <DefaultButton
          text={text.check.nameColumns}
          ariaLabel={`${text.check.nameColumns}: ${quoted(file)}`}
          onClick={() => setAsked(true)}
        />
      )}
    </>
  );
}

function NamingOf({ place }: { readonly place: UnnamedPlace }): JSX.Element {
  const { preview } = place;
  const [said, setSaid] = useSaidOfCells(place);
  return (
    <>
      <NamingFields preview={preview} said={said} onSay={setSaid} />
      <WaysOn
        place={place}
        checked={checkedColumns(said.named)}
        more={Number(said.headings) - preview.headings}
      />
    </>
  );
}

interface WaysOnProps {
  readonly place: UnnamedPlace;
  readonly checked: ReturnType<typeof checkedColumns>;
  /** So many rows more are headings than there seem to be. */
  readonly more: number;
}

/** What is still wrong, and the ways on: all tables headed alike, or this one alone. */
function WaysOn({ place, checked, more }: WaysOnProps): JSX.Element {
  const { units } = useUnits();
  const { text } = usePlace();
  const { alike, ...own } = place;
  const columns = "columns" in checked ? checked.columns : undefined;
  const read = (tables: readonly UnnamedInFile[]) => ({
    disabled: columns === undefined,
    allowDisabledFocus: true,
    onClick: () => {
      const all = tables.map(({ file, table }) => ({ file, table: withMoreHeadings(table, more) }));
      if (columns) void units.nameColumns(all, columns);
    },
  });
  return (
    <>
      <NamingProblems checked={checked} />
      <div className="buttons buttons-row">
        {alike.length > 0 && (
          <PrimaryButton text={text.naming.doneAlike(alike.length + 1)} {...read([own, ...alike])} />
        )}
        <DefaultButton text={alike.length > 0 ? text.naming.doneOnly : text.naming.done} {...read([own])} />
      </div>
    </>
  );
}
