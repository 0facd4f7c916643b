import * as React from "react";
import type { Treatment } from "../../strings/paneCheck";
import { Folded } from "../controls/Folded";
import { usePaging } from "../controls/paging";
import { DefaultButton, Icon } from "../fabric";
import { usePlace } from "../state/placeContext";
import type { Told } from "../state/toldAsOne";
import { FindingItem } from "./FindingItem";

const STEP = 50;

const ICONS: Readonly<Record<Treatment, string>> = {
  correct: "ErrorBadge",
  decide: "ErrorBadge",
  carried: "Warning",
  readOnceMore: "Info",
  known: "Info",
};

interface FindingGroupProps {
  readonly treatment: Treatment;
  readonly findings: readonly Told[];
}

export function FindingGroup({ treatment, findings }: FindingGroupProps): JSX.Element | null {
  const { text } = usePlace();
  const { shown, next, showNext } = usePaging(findings, STEP);
  if (findings.length === 0) return null;
  return (
    <Folded
      title={text.check.groups[treatment](findings.length)}
      className={`group group-${treatment}`}
      open={treatment !== "known"}
      icon={<Icon iconName={ICONS[treatment]} className="tone-icon" />}
    >
      <p className="quiet">{text.check.groupExplained[treatment]}</p>
      <ul className="cards">
        {shown.map((told) => (
          <FindingItem key={keyOf(told)} told={told} />
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
    </Folded>
  );
}

/** The same finding keeps its place on the screen, and a half-made choice inside it, when the workbook is examined again. */
function keyOf({ finding: { code, cells, details } }: Told): string {
  return JSON.stringify([code, cells, details]);
}
