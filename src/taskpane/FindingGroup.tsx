import * as React from "react";
import type { Finding, Severity } from "../counting/finding";
import { DefaultButton, Icon } from "./fabric";
import { FindingItem } from "./FindingItem";
import { usePane } from "./paneContext";

/** A workbook can hold hundreds of findings; drawn all at once they would make the pane slow. */
const STEP = 50;

const ICONS: Readonly<Record<Severity, string>> = { error: "ErrorBadge", warning: "Warning", notice: "Info" };

interface FindingGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export function FindingGroup({ severity, findings }: FindingGroupProps): JSX.Element | null {
  const { text } = usePane();
  const [limit, setLimit] = React.useState(STEP);
  if (findings.length === 0) return null;
  const more = Math.min(STEP, findings.length - limit);
  return (
    <details className={`group group-${severity}`} open={severity !== "notice"}>
      <summary>
        <Icon iconName={ICONS[severity]} className="group-icon" />
        <h2>{text.groups[severity](findings.length)}</h2>
      </summary>
      <ul className="cards">
        {findings.slice(0, limit).map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
      {more > 0 && <DefaultButton text={text.showMore(more)} onClick={() => setLimit(limit + STEP)} />}
    </details>
  );
}

/** The same finding keeps its place on the screen, and a half-made choice inside it, when the workbook is examined again. */
function keyOf({ code, cells, details }: Finding): string {
  return JSON.stringify([code, cells, details]);
}
