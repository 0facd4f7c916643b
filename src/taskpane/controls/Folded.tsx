import * as React from "react";

interface FoldedProps {
  readonly title: string;
  readonly className?: string;
  readonly open: boolean;
  /** Drawn before the title. */
  readonly icon?: React.ReactNode;
  /** Told when it is unfolded or folded away. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: React.ReactNode;
}

/**
 * A part of a place that can be folded away; the browser keeps what the clerk folded. Its summary names its tabindex,
 * because the library of Excel on the web passes by a summary that has none.
 */
export function Folded({ title, className = "", open, icon, onToggle, children }: FoldedProps): JSX.Element {
  return (
    <details
      className={`folded ${className}`}
      open={open}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary tabIndex={0}>
        {icon}
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
