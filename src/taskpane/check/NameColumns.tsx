import * as React from "react";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";

/** Settles what cannot be read by saying which of its columns is which. */
export function NameColumns({ unread }: { readonly unread: string }): JSX.Element | null {
  const { state, store, text } = usePlace();
  const place = state.workbook?.recognition.unread.find(({ key }) => key === unread);
  if (!place) return null;
  return (
    <DefaultButton
      text={text.check.nameColumns}
      ariaLabel={text.check.nameColumnsOf(place.sheet)}
      disabled={state.busy !== undefined}
      allowDisabledFocus
      onClick={() => void store.startNaming(place)}
    />
  );
}
