import * as React from "react";

/**
 * Tab goes on from what it does not stop at: a heading or a place that was given the focus, or nothing at all when what
 * had the focus is gone. There the browser knows the way; the library of Excel on the web goes on only from the stops it
 * lists (focusToNextTabbable) and would leave the pane.
 */
export function useTabFromAnywhere(): void {
  React.useEffect(() => {
    const keepFromLibrary = (event: KeyboardEvent) => {
      if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0)
        event.stopPropagation();
    };
    // The library listens to the window, which hears of it after the document.
    document.addEventListener("keydown", keepFromLibrary);
    return () => document.removeEventListener("keydown", keepFromLibrary);
  }, []);
}
