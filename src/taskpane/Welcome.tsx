import * as React from "react";
import { usePane } from "./paneContext";

/** The first look: no table has been found yet, which the result of the examination above it says. */
export function Welcome(): JSX.Element {
  const { text } = usePane();
  return (
    <section aria-label={text.welcomeTitle}>
      <p>{text.welcomeWhat}</p>
      <p>{text.welcomeHow}</p>
    </section>
  );
}
