import * as React from "react";
import { plainTable, richTable } from "../../reporting/richText";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";
import { copyRichText } from "./clipboard";
import { useSaidFor } from "./useSaidFor";

interface CopyTableProps {
  readonly label: string;
  /** The headings, then the rows; asked for when it is copied. */
  readonly rows: () => readonly (readonly string[])[];
}

/** Puts a list on the clipboard as a table for Word and Excel, and says whether that worked. */
export function CopyTable({ label, rows }: CopyTableProps): JSX.Element {
  const { text } = usePlace();
  const [said, say] = useSaidFor(8000);
  const copy = async () => {
    const table = rows();
    const copied = await copyRichText({ html: richTable(table), plain: plainTable(table) });
    say(copied ? text.explanation.tableCopied : text.explanation.tableNotCopied);
  };
  return (
    <div className="copy-table">
      <DefaultButton text={label} onClick={() => void copy()} />
      <span role="status">{said}</span>
    </div>
  );
}
