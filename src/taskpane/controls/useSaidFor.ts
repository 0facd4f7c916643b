import * as React from "react";

/** Something said for so many milliseconds, and how to say it. */
export function useSaidFor(milliseconds: number): readonly [said: string, say: (what: string) => void] {
  const [said, say] = React.useState("");
  React.useEffect(() => {
    if (said === "") return undefined;
    const timer = setTimeout(() => say(""), milliseconds);
    return () => clearTimeout(timer);
  }, [said, milliseconds]);
  return [said, say];
}
