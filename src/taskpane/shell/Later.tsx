import * as React from "react";
import { LaterPart } from "../controls/LaterPart";
import { usePart } from "../controls/usePart";
import { usePane } from "../state/paneContext";

type LaterParts = Awaited<ReturnType<typeof loadLaterParts>>;

/** What of the pane comes after it has opened. */
export const loadLaterParts = () => import(/* webpackChunkName: "places" */ "./laterParts");

interface LaterProps {
  readonly show: (parts: LaterParts) => JSX.Element;
  /** Until it has arrived nothing is said: where nothing else is to be announced. */
  readonly quietly?: boolean;
}

/** One of them, once it has arrived. */
export function Later({ show, quietly = false }: LaterProps): JSX.Element {
  const { text } = usePane();
  return (
    <LaterPart part={usePart(loadLaterParts)} loads={quietly ? "" : text.shell.partLoads} render={show} />
  );
}
