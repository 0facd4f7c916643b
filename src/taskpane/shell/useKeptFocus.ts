import * as React from "react";
import { useHasFocus } from "../controls/useHasFocus";

/**
 * When what had the focus inside an element goes away (an answered question, a corrected finding), the focus goes to the
 * element itself, so that the keyboard goes on from there and not from the top of the pane.
 */
export function useKeptFocus<Element extends HTMLElement>(): React.RefObject<Element> {
  const element = React.useRef<Element>(null);
  const wasInside = React.useRef(false);
  const hasFocus = useHasFocus();
  React.useEffect(() => {
    const { activeElement } = document;
    const isLost = wasInside.current && activeElement === document.body;
    if (isLost && hasFocus()) element.current?.focus({ preventScroll: true });
    wasInside.current = element.current?.contains(document.activeElement) ?? false;
  });
  return element;
}
