import * as React from "react";
import { notUsedWords } from "../../strings/notUsed";
import type { Examined } from "../../workflow/outcome";
import { usePane } from "../state/paneContext";

/** What was not used of sheets without a table that was read, people who may be there first. */
export function NotUsedElsewhere({ workbook }: { readonly workbook: Examined }): JSX.Element | null {
  const { state, text } = usePane();
  const { notUsed, tables } = workbook.recognition;
  const read = new Set(tables.map(({ sheet }) => sheet));
  const items = notUsed.filter(({ kind, sheet }) => kind !== "otherSheet" && !read.has(sheet));
  if (items.length === 0) return null;
  const inOrder = [...items].sort((one, other) => other.people - one.people);
  return (
    <details className="names-folded" open={items.some(({ people }) => people > 0)}>
      <summary tabIndex={0}>{text.data.notUsedElsewhere(items.length)}</summary>
      <ul className="plain-list">
        {inOrder.map((item) => (
          <li key={`${item.kind} ${item.sheet} ${item.text}`}>{notUsedWords(item, state.language)}</li>
        ))}
      </ul>
    </details>
  );
}
