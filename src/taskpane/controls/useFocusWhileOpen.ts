import * as React from "react";
import { useHasFocus } from "./useHasFocus";

/** Focus goes to the element given when it appears, and back to where it was once that is gone. */
export function useFocusWhileOpen<Element extends HTMLElement>(): React.RefObject<Element> {
  const element = React.useRef<Element>(null);
  const hasFocus = useHasFocus();
  React.useEffect(() => {
    const before = document.activeElement;
    element.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected && hasFocus()) before.focus();
    };
  }, [hasFocus]);
  return element;
}
