import * as React from "react";

/** A long list drawn a part at a time: all at once it would make the pane slow. */
export interface Paging<T> {
  readonly shown: readonly T[];
  /** How many the next part adds; 0 when everything is shown. */
  readonly next: number;
  readonly showNext: () => void;
}

export function usePaging<T>(items: readonly T[], step: number): Paging<T> {
  const [parts, setParts] = React.useState(1);
  const limit = parts * step;
  return {
    shown: items.slice(0, limit),
    next: Math.max(0, Math.min(step, items.length - limit)),
    showNext: () => setParts(parts + 1),
  };
}
