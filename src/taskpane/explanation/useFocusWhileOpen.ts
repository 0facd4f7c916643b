import * as React from "react";

/** Focus goes to the element given when it appears, and back to where it was once that is gone. */
export function useFocusWhileOpen<Element extends HTMLElement>(): React.RefObject<Element> {
  const element = React.useRef<Element>(null);
  React.useEffect(() => {
    const before = document.activeElement;
    element.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return element;
}
