import * as React from "react";
import { registerIcons } from "./fabric";

/** The only icons the pane and the Fabric components in it draw; without an icon font nothing has to be fetched. */
export function registerPaneIcons(): void {
  registerIcons(
    {
      style: { display: "inline-block" },
      icons: {
        ChevronDown: drawn("M2 5l6 6 6-6"),
        CheckMark: drawn("M2.5 8.5l3.5 3.5 7.5-8"),
        Completed: drawn("M2.5 8.5l3.5 3.5 7.5-8"),
        Info: drawn("M8 1.5a6.5 6.5 0 1 0 .01 0zM8 7v4.5M8 4.5V6"),
        Warning: drawn("M8 2L1.5 14h13zM8 6v4M8 11.5v1"),
        ErrorBadge: drawn("M3 3l10 10M13 3L3 13"),
        Cancel: drawn("M3 3l10 10M13 3L3 13"),
        Help: drawn("M5 6a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M8 12.5V14"),
        Empty: drawn("M8 1.5a6.5 6.5 0 1 0 .01 0z"),
        Partly: drawn("M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4.5V8l2.5 2"),
      },
    },
    { disableWarnings: true },
  );
}

function drawn(path: string): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
