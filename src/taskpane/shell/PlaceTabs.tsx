import * as React from "react";
import { PANE_PLACES, type PanePlace } from "../../workflow/outcome";
import { usePane } from "../state/paneContext";
import { countOfErrors } from "../state/recognised";
import { placeBeside } from "./placeBeside";

export const PLACE_PANEL = "place";

/** The four places as tabs: Tab enters at the one that is open, arrows go from one to the next. */
export function PlaceTabs(): JSX.Element {
  const { state, store, text } = usePane();
  const tabs = React.useRef<HTMLDivElement>(null);
  const move = (event: React.KeyboardEvent) => {
    const place = placeBeside(state.place, event.key);
    if (!place) return;
    event.preventDefault();
    store.goToPlace(place);
    tabs.current?.querySelector<HTMLElement>(`#${tabId(place)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text.shell.placeList} className="tabs" ref={tabs} onKeyDown={move}>
      {PANE_PLACES.map((place) => (
        <Tab key={place} place={place} />
      ))}
    </div>
  );
}

export function tabId(place: PanePlace): string {
  return `tab-${place}`;
}

function Tab({ place }: { readonly place: PanePlace }): JSX.Element {
  const { state, store, text } = usePane();
  const selected = state.place === place;
  const errors = countOfErrors(state.workbook?.recognition);
  const label =
    place === "check" && errors > 0 ? text.shell.checkWithErrors(errors) : text.shell.places[place];
  return (
    <button
      type="button"
      role="tab"
      id={tabId(place)}
      aria-selected={selected}
      aria-controls={selected ? PLACE_PANEL : undefined}
      tabIndex={selected ? 0 : -1}
      className="tab"
      onClick={() => store.goToPlace(place)}
    >
      {label}
    </button>
  );
}
