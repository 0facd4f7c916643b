import * as React from "react";
import type { OfferedBase } from "../../counting/base";
import { cellAddress } from "../../counting/cell";
import { BASE_NAMES } from "../../strings/terms";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";

interface BaseOffersProps {
  /** Of each table asked about, offers alike and in the same order. */
  readonly tables: readonly { readonly table: string; readonly offers: readonly OfferedBase[] }[];
}

/** Settles what the percentages of tables are taken of with one click, for all of them alike. */
export function BaseOffers({ tables }: BaseOffersProps): JSX.Element {
  const { state, store, text } = usePlace();
  const [first] = tables;
  const others = tables.length > 1 ? ` ${text.check.andTables(tables.length - 1)}` : "";
  const labelOf = ({ base, value }: OfferedBase) =>
    typeof base === "string"
      ? text.check.takeKind(BASE_NAMES[state.language][base])
      : text.check.takeCell(value, cellAddress(base.cell), base.cell.sheet) + others;
  return (
    <div className="buttons">
      {first?.offers.map((offer, at) => (
        <DefaultButton
          key={labelOf(offer)}
          text={labelOf(offer)}
          disabled={state.busy !== undefined}
          allowDisabledFocus
          onClick={() =>
            void store.takeBases(
              tables.flatMap(({ table, offers }) => {
                const base = offers[at]?.base;
                return base ? [{ table, base }] : [];
              }),
            )
          }
        />
      ))}
    </div>
  );
}
