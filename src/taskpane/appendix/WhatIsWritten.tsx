import * as React from "react";
import type { AppendixStrings } from "../../strings/paneAppendix";
import type { Examined } from "../../workflow/outcome";
import { usePlace } from "../state/placeContext";

interface WhatIsWrittenProps {
  /** The names of the sheets to be written. */
  readonly sheets: readonly string[];
  readonly workbook: Examined;
}

/** What the button will write, and what it will not touch. */
export function WhatIsWritten({ sheets, workbook }: WhatIsWrittenProps): JSX.Element {
  const { text } = usePlace();
  return (
    <section aria-labelledby="written">
      <h2 id="written">{text.appendix.written}</h2>
      <ul className="lines">
        {writtenLines(sheets, workbook, text.appendix).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function writtenLines(
  names: readonly string[],
  { made, sheets }: Examined,
  text: AppendixStrings,
): readonly string[] {
  const standing = [made?.appendixSheet, made?.resultsSheet].filter((name) => name !== undefined);
  const changed = made?.changed ?? [];
  const replaced = standing.filter((name) => !changed.includes(name));
  const allReplaced = replaced.length === names.length;
  return [
    ...(allReplaced ? [] : [text.writtenNew(names), text.writtenName]),
    ...(replaced.length > 0 ? [text.writtenReplaced(replaced)] : []),
    ...(changed.length > 0 ? [text.writtenBeside(changed)] : []),
    text.untouched(sheets.length),
    text.undo,
  ];
}
