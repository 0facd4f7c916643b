import * as React from "react";
import { formOfAddress } from "../../documents/settings";
import { differenceOf } from "../../counting/difference";
import { severityOf } from "../../counting/finding";
import { findingSentence } from "../../strings/findings";
import { usePlace } from "../state/placeContext";
import type { Told } from "../state/toldAsOne";
import { FindingAnswer } from "./FindingAnswer";
import { FindingPeople } from "./FindingPeople";
import { FindingPlaces } from "./FindingPlaces";

/** One finding: its sentence, the amount, what happens if it is left, the answer where one is asked for, whom and where. */
export function FindingItem({ told }: { readonly told: Told }): JSX.Element {
  const { state, text } = usePlace();
  const { finding, each } = told;
  const difference = differenceOf(finding);
  return (
    <li className="card">
      {difference !== undefined && <span className="amount">{text.check.difference(difference)}</span>}
      <p>{findingSentence(finding, state.language, formOfAddress(state.settings.style))}</p>
      {each.length > 1 && <p>{text.check.ofTables(each.length)}</p>}
      <p className="quiet">{text.check.ifLeftOf[finding.code] ?? text.check.ifLeft[severityOf(finding)]}</p>
      <FindingAnswer told={told} />
      <FindingPeople finding={finding} />
      <FindingPlaces finding={finding} />
    </li>
  );
}
