import * as React from "react";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";

type LaterParts = Awaited<ReturnType<typeof loadLaterParts>>;

/** What of the pane comes after it has opened. */
export const loadLaterParts = () => import(/* webpackChunkName: "places" */ "./laterParts");

/** One of them, once it has arrived. */
export function Later({ show }: { readonly show: (parts: LaterParts) => JSX.Element }): JSX.Element {
  const { text } = usePane();
  return <LaterPart part={usePart(loadLaterParts)} loads={text.shell.partLoads} render={show} />;
}
