import * as React from "react";
import type { SheetAccount } from "../../reading/account/account";
import { pictureOf, TINTS } from "../../reporting/sheetPicture";
import { usePane } from "../state/paneContext";

/** Pixels of a square, at most as wide; and as high as the picture may become. */
const SQUARE = { width: 48, height: 4 } as const;
const HIGHEST = 144;

/** A sheet in small, its cells coloured by what they were read as; the same in numbers below. */
export function SheetPictureView({ account }: { readonly account: SheetAccount }): JSX.Element {
  const { text } = usePane();
  const picture = React.useMemo(() => pictureOf(account), [account]);
  const { columns, rows, pieces, cells } = picture;
  const shown = TINTS.filter((tint) => cells[tint] > 0);
  const words = shown.map((tint) => text.data.tintCells(text.data.tints[tint], cells[tint]));
  return (
    <figure className="sheet-picture">
      <svg
        role="img"
        aria-label={`${text.data.pictureOf(account.sheet)}: ${words.join(", ")}`}
        viewBox={`0 0 ${columns} ${rows}`}
        preserveAspectRatio="none"
        style={{ height: Math.min(rows * SQUARE.height, HIGHEST), maxWidth: columns * SQUARE.width }}
      >
        {pieces.map(({ tint, column, row, rows: height }) => (
          <rect
            key={`${column} ${row}`}
            className={`tint-${tint}`}
            x={column}
            y={row}
            width={1}
            height={height}
          />
        ))}
        <path className="rulings" d={rulings(columns, rows)} />
      </svg>
      <figcaption>
        <ul className="legend" aria-hidden="true">
          {shown.map((tint, at) => (
            <li key={tint}>
              <span className={`piece tint-${tint}`} />
              {words[at]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** The lines between the rows and the columns, which make cells of the colours. */
function rulings(columns: number, rows: number): string {
  const across = Array.from({ length: Math.max(0, rows - 1) }, (_, at) => `M0 ${at + 1}H${columns}`);
  const down = Array.from({ length: Math.max(0, columns - 1) }, (_, at) => `M${at + 1} 0V${rows}`);
  return [...across, ...down].join("");
}
