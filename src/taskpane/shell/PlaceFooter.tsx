import * as React from "react";

/** The one thing to do next in a place; stays in sight while the rest scrolls. */
export function PlaceFooter({ children }: { readonly children: React.ReactNode }): JSX.Element {
  return <footer className="place-footer">{children}</footer>;
}
