import * as React from "react";
import type { Finding } from "../../counting/finding";
import { findingSentence } from "../../strings/findings";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { useUnits } from "./unitsContext";

/** So many are enough to begin with. */
const FEW = 5;

/** That nothing was written, and which rows of "Số liệu các đơn vị" stand in the way. */
export function NotMade({
  said,
  findings,
}: {
  readonly said: string;
  readonly findings: readonly Finding[];
}): JSX.Element {
  const { language } = useUnits();
  return (
    <div role="alert">
      <p className="caution">{said}</p>
      <ul className="lines">
        {findings.slice(0, FEW).map((finding, index) => (
          <li key={index}>{findingSentence(finding, language)}</li>
        ))}
      </ul>
    </div>
  );
}

export function OpenSheets({ sheets }: { readonly sheets: readonly string[] }): JSX.Element {
  const { store, text } = usePane();
  return (
    <>
      {sheets.map((name) => (
        <DefaultButton
          key={name}
          text={text.shell.openSheet(name)}
          onClick={() => void store.showSheet(name)}
        />
      ))}
    </>
  );
}
