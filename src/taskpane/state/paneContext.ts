import * as React from "react";
import { paneStrings, type PaneStrings } from "../../strings/pane";
import type { PaneState } from "./paneState";
import type { PaneStore } from "./store";

/** What every part of the pane needs: what to show, whom to ask, and the words. */
export interface PaneContextValue {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly text: PaneStrings;
  /** Begins the page anew. */
  readonly reload: () => void;
}

export const PaneContext = React.createContext<PaneContextValue | undefined>(undefined);

export function usePane(): PaneContextValue {
  const pane = React.useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane was rendered outside <Pane>");
  return pane;
}

/** Follows a store: renders again whenever it changes. */
export function usePaneOf(store: PaneStore, reload: () => void): PaneContextValue {
  const [state, setState] = React.useState(store.state);
  React.useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  return { state, store, text: paneStrings(state.language), reload };
}
