import * as React from "react";
import type { PersonResult } from "../../counting/result";
import { barOf, printedShares } from "../../reporting/personPicture";
import { Link } from "../fabric";
import { usePlace } from "../state/placeContext";

/** One person: the name, the level, the bar with the half line, and the same in numbers. */
export function PersonBar({ result }: { readonly result: PersonResult }): JSX.Element {
  const { store, text } = usePlace();
  const { person, outcome, base } = result;
  const name = person.name.text;
  const shares = printedShares(result);
  const { high, confident, low } = person.ballots.counts;
  return (
    <div className="person">
      <div className="person-head">
        <Link
          aria-label={text.appendix.explainPerson(name)}
          onClick={() => store.ask({ kind: "person", cell: person.cell })}
        >
          {name}
        </Link>
        <span>{text.appendix.outcomes[outcome]}</span>
      </div>
      <div
        className="bar"
        role="img"
        aria-label={text.appendix.personPicture(name, shares.high, shares.confident, shares.low)}
      >
        {barOf(result).map(({ what, width }) => (
          <span key={what} className={`piece piece-${what}`} style={{ width: `${width}%` }} />
        ))}
      </div>
      <div aria-hidden="true">{text.appendix.shares(shares.high, shares.confident, shares.low)}</div>
      <div className="quiet">{text.appendix.ballots(high.value, confident.value, low.value, base.value)}</div>
    </div>
  );
}
