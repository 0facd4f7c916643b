import * as React from "react";

/** Whether something has lasted for so many milliseconds. */
export function useWaited(lasts: boolean, milliseconds: number): boolean {
  const [waited, setWaited] = React.useState(false);
  React.useEffect(() => {
    if (!lasts) return undefined;
    const timer = setTimeout(() => setWaited(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setWaited(false);
    };
  }, [lasts, milliseconds]);
  return waited;
}
