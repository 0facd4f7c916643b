import * as React from "react";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";

type LaterParts = Awaited<ReturnType<typeof loadLaterParts>>;

/** What of the pane comes after it has opened. */
export const loadLaterParts = () => import(/* webpackChunkName: "places" */ "./laterParts");

/** One of them, by its name, once it has arrived. */
export function Later({ name }: { readonly name: keyof LaterParts }): JSX.Element {
  const { text } = usePane();
  const part = usePart(loadLaterParts);
  const render = (parts: LaterParts) => {
    const Shown = parts[name];
    return <Shown />;
  };
  return <LaterPart part={part} loads={text.shell.partLoads} render={render} />;
}
