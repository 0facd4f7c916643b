import * as React from "react";

/** A part of the add-in that is loaded later. */
export interface Part<Content> {
  /** Undefined until it has arrived. */
  readonly content?: Content;
  readonly isMissing: boolean;
  readonly askAgain: () => void;
}

/**
 * Asks for a part as soon as it is used, and again whenever the clerk wants: what did not arrive once may the next time.
 * `load` is one and the same function for one part; undefined while nothing is wanted.
 */
export function usePart<Content>(load: (() => Promise<Content>) | undefined): Part<Content> {
  const [arrived, setArrived] = React.useState<{ readonly of: typeof load; readonly content: Content }>();
  const [missing, setMissing] = React.useState<typeof load>();
  const isMissing = load !== undefined && missing === load;
  React.useEffect(() => {
    if (!load || isMissing) return undefined;
    let isWanted = true;
    load().then(
      (content) => isWanted && setArrived({ of: load, content }),
      () => isWanted && setMissing(() => load),
    );
    return () => {
      isWanted = false;
    };
  }, [load, isMissing]);
  return {
    ...(arrived && arrived.of === load && { content: arrived.content }),
    isMissing,
    askAgain: () => setMissing(undefined),
  };
}
