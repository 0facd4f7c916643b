import * as React from "react";
import { cellAddress } from "../../counting/cell";
import type { ExplainedPerson } from "../../reporting/explanation";
import { usePaging } from "../controls/paging";
import { DefaultButton, Link } from "../fabric";
import { usePane } from "../state/paneContext";

const STEP = 50;

/** The people a figure counts, each leading to the row it was read from. */
export function PeopleBehind({ people }: { readonly people: readonly ExplainedPerson[] }): JSX.Element {
  const { text } = usePane();
  const { shown, next, showNext } = usePaging(people, STEP);
  return (
    <>
      <h3>{text.explanation.people(people.length)}</h3>
      <ul className="people-behind">
        {shown.map((person) => (
          <PersonBehind key={keyOf(person)} person={person} />
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.explanation.morePeople(next)} onClick={showNext} />}
    </>
  );
}

function PersonBehind({ person }: { readonly person: ExplainedPerson }): JSX.Element {
  const { store, text } = usePane();
  const { name, unit, cell } = person.result.person;
  const [source = cell] = person.cells;
  return (
    <li>
      <Link
        aria-label={text.explanation.goToPerson(name.text, cellAddress(source), source.sheet)}
        onClick={() => void store.goToCell(source)}
      >
        {name.text}
      </Link>
      <span className="quiet">{unit.text}</span>
    </li>
  );
}

function keyOf({ result }: ExplainedPerson): string {
  const { sheet, row, column } = result.person.cell;
  return `${row}|${column}|${sheet}`;
}
