import * as React from "react";
import type { Language } from "../../strings/language";
import { unitsStrings, type UnitsStrings } from "../../strings/paneUnits";
import { usePane } from "../state/paneContext";
import { unitsOf, type FilesOf, type UnitsState, type UnitsStore } from "./unitsStore";

/** What every part of "Ghép tệp của các đơn vị" needs. */
export interface UnitsContextValue {
  readonly units: UnitsStore;
  readonly state: UnitsState;
  readonly language: Language;
  readonly words: UnitsStrings;
}

export const UnitsContext = React.createContext<UnitsContextValue | undefined>(undefined);

export function useUnits(): UnitsContextValue {
  const value = React.useContext(UnitsContext);
  if (!value) throw new Error("A part of the units' view was rendered outside <UnitsView>");
  return value;
}

/** Follows such files of this pane. */
export function useUnitsOfPane(of: FilesOf): UnitsContextValue {
  const pane = usePane();
  const { language } = pane.state;
  const units = unitsOf(pane.store, of);
  const [state, setState] = React.useState(units.state);
  React.useEffect(() => {
    setState(units.state);
    return units.subscribe(() => setState(units.state));
  }, [units]);
  return { units, state, language, words: unitsStrings(language) };
}
