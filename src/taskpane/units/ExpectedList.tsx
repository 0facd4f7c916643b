import * as React from "react";
import { TextField } from "../fabricLater";
import { useUnits } from "./unitsContext";

/** Milliseconds after the last letter. */
const PAUSE = 300;

/** The units that are to send a file; what came is held against it once the clerk pauses. */
export function ExpectedList(): JSX.Element {
  const { units, state, words } = useUnits();
  const { list } = state;
  React.useEffect(() => {
    const timer = setTimeout(() => void units.compare(), PAUSE);
    return () => clearTimeout(timer);
  }, [units, list]);
  return (
    <TextField
      multiline
      rows={3}
      label={words.list}
      description={words.listHow}
      value={list}
      onChange={(_event, value = "") => units.typeList(value)}
    />
  );
}
