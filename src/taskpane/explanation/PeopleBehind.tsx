import * as React from "react";
import { cellAddress } from "../../counting/cell";
import type { ExplainedPerson } from "../../reporting/explanation";
import { printedShares } from "../../reporting/personPicture";
import { PeopleList } from "../controls/PeopleList";
import { Link } from "../fabric";
import { usePlace } from "../state/placeContext";

/** The people a figure counts, each with the figures and leading to the row it was read from. */
export function PeopleBehind({ people }: { readonly people: readonly ExplainedPerson[] }): JSX.Element {
  const { text } = usePlace();
  return (
    <>
      <h3>{text.explanation.people(people.length)}</h3>
      <PeopleList
        people={people}
        className="people-behind"
        render={(person) => <PersonBehind person={person} />}
      />
    </>
  );
}

function PersonBehind({ person }: { readonly person: ExplainedPerson }): JSX.Element {
  const { store, text } = usePlace();
  const { result } = person;
  const { name, unit, cell, ballots } = result.person;
  const [source = cell] = person.cells;
  const { high, confident, low } = ballots.counts;
  const shares = printedShares(result);
  return (
    <div className="person-behind">
      <Link
        aria-label={text.explanation.goToPerson(name.text, cellAddress(source), source.sheet)}
        onClick={() => void store.goToCell(source)}
      >
        {name.text}
      </Link>
      <span className="quiet">{unit.text}</span>
      <span className="quiet figures">
        {text.appendix.ballots(high.value, confident.value, low.value, result.base.value)} ·{" "}
        {text.appendix.shares(shares.high, shares.confident, shares.low)}
      </span>
    </div>
  );
}
