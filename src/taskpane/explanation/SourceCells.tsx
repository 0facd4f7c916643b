import * as React from "react";
import { qualifiedAddress, cellAddress, type CellRef } from "../../counting/cell";
import { Link } from "../fabric";
import { usePlace } from "../state/placeContext";

/** The cells that one person's figure comes from, each to be gone to. */
export function SourceCells({ cells }: { readonly cells: readonly CellRef[] }): JSX.Element {
  const { store, text } = usePlace();
  const each = new Map(cells.map((cell) => [qualifiedAddress(cell), cell]));
  return (
    <>
      <h3>{text.explanation.source}</h3>
      <ul className="lines">
        {[...each].map(([address, cell]) => (
          <li key={address}>
            <Link onClick={() => void store.goToCell(cell)}>
              {text.explanation.goToCell(cellAddress(cell), cell.sheet)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
