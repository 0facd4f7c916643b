import * as React from "react";
import { cellAddress } from "../../counting/cell";
import type { BallotTable, ToldCategory } from "../../reading/ballotTable";
import { CATEGORY_NAMES } from "../../strings/terms";
import { Link } from "../fabric";
import { usePane } from "../state/paneContext";

/** By which words each category of a table was told, and where these stand. */
export function ToldBy({ table }: { readonly table: BallotTable }): JSX.Element | null {
  const { text } = usePane();
  const told = table.told.filter((one) => one.text !== "");
  if (told.length === 0) return null;
  const lines = told.map((one) => <ToldLine key={`${one.key} ${one.category}`} told={one} />);
  if (told.length <= FEW) return <ul className="told">{lines}</ul>;
  return (
    <details>
      <summary tabIndex={0}>{text.data.toldByTexts(told.length)}</summary>
      <ul className="told">{lines}</ul>
    </details>
  );
}

/** So many stand open; more are folded away. */
const FEW = 4;

function ToldLine({ told }: { readonly told: ToldCategory }): JSX.Element {
  const { state, store, text } = usePane();
  const { at, category, cells } = told;
  return (
    <li>
      {text.data.toldBy(CATEGORY_NAMES[state.language][category], cells.length, told.text)}{" "}
      {at ? (
        <Link onClick={() => void store.goToCell(at)}>{text.data.toldAt(cellAddress(at))}</Link>
      ) : (
        text.data.toldInSheetName
      )}
    </li>
  );
}
