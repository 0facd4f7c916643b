import type { PaneStrings } from "../../strings/pane";
import { placeStrings, type PlaceStrings } from "../../strings/places";
import { usePane, type PaneContextValue } from "./paneContext";

interface PlaceContextValue extends PaneContextValue {
  readonly text: PaneStrings & PlaceStrings;
}

/** The same for what comes after the pane has opened, with its words too. */
export function usePlace(): PlaceContextValue {
  const pane = usePane();
  return { ...pane, text: { ...pane.text, ...placeStrings(pane.state.language) } };
}
