import * as React from "react";

/**
 * Whether the keyboard is with the pane. While the clerk types in the grid nothing in the pane may take the focus: the
 * rest of what they type would go astray.
 */
export function useHasFocus(): () => boolean {
  const hasFocus = React.useRef(true);
  React.useEffect(() => {
    const come = () => (hasFocus.current = true);
    const go = () => (hasFocus.current = false);
    window.addEventListener("focus", come);
    window.addEventListener("blur", go);
    return () => {
      window.removeEventListener("focus", come);
      window.removeEventListener("blur", go);
    };
  }, []);
  return React.useCallback(() => hasFocus.current, []);
}
