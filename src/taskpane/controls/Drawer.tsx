import * as React from "react";
import { IconButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { useFocusWhileOpen } from "./useFocusWhileOpen";

interface DrawerProps {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** Something in front of the pane's lower part. Escape closes it and gives the focus back to where it was. */
export function Drawer({ id, title, onClose, children }: DrawerProps): JSX.Element {
  const { text } = usePane();
  const heading = useFocusWhileOpen<HTMLHeadingElement>();
  const closeOnEscape = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Excel on the web would take the keyboard back to the grid.
    event.stopPropagation();
    onClose();
  };
  return (
    <section role="dialog" aria-labelledby={id} className="drawer" onKeyDown={closeOnEscape}>
      <div className="drawer-head">
        <h2 id={id} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <IconButton
          iconProps={{ iconName: "Cancel" }}
          title={text.shell.close}
          ariaLabel={text.shell.close}
          onClick={onClose}
        />
      </div>
      {children}
    </section>
  );
}
