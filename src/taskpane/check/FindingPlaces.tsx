import * as React from "react";
import { areaAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { Link } from "../fabric";
import { usePlace } from "../state/placeContext";
import { placesOf, type FindingPlace } from "./findingPlaces";

/** So many places stand in the card; more are folded away. */
const FEW = 3;

/** The ways to all cells that a finding is about. */
export function FindingPlaces({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { text } = usePlace();
  const places = placesOf(finding);
  const more = places.slice(FEW);
  if (places.length === 0) return null;
  return (
    <div className="places">
      <PlaceLinks places={places.slice(0, FEW)} />
      {more.length > 0 && (
        <details>
          <summary tabIndex={0}>{text.check.morePlaces(more.length)}</summary>
          <PlaceLinks places={more} />
        </details>
      )}
    </div>
  );
}

function PlaceLinks({ places }: { readonly places: readonly FindingPlace[] }): JSX.Element {
  const { store, text } = usePlace();
  return (
    <>
      {places.map(({ sheet, area }) => {
        const address = areaAddress(area);
        return (
          <Link
            key={`${address} ${sheet}`}
            className="go-to-cell"
            onClick={() => void store.goToArea(sheet, area)}
          >
            {text.check.goToCells(area.rows * area.columns, address, sheet)}
          </Link>
        );
      })}
    </>
  );
}
