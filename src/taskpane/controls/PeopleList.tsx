import * as React from "react";
import { LEVELS, type Outcome } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { peopleTable, soughtPeople } from "../../reporting/peopleTable";
import { List, TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";
import { ChoiceDropdown } from "./ChoiceDropdown";
import { CopyTable } from "./CopyTable";

interface PeopleListProps<Listed extends { readonly result: PersonResult }> {
  readonly people: readonly Listed[];
  readonly className: string;
  readonly render: (person: Listed) => JSX.Element;
}

/** As many are taken in at a glance. */
const FEW = 10;

const ALL = "all";

const OUTCOMES: readonly Outcome[] = [...LEVELS, "none"];

/** People to be searched, narrowed to a level and copied; only those near the sight are drawn, however many there are. */
export function PeopleList<Listed extends { readonly result: PersonResult }>({
  people,
  className,
  render,
}: PeopleListProps<Listed>): JSX.Element {
  const { text } = usePlace();
  const [words, setWords] = React.useState("");
  const [outcome, setOutcome] = React.useState<Outcome>();
  const sought = React.useMemo(() => soughtPeople(people, { words, outcome }), [people, words, outcome]);
  if (people.length === 0) return <></>;
  return (
    <>
      {people.length > FEW && (
        <TextField
          label={text.explanation.search}
          value={words}
          onChange={(_event, value = "") => setWords(value)}
        />
      )}
      {people.length > FEW && <OutcomeChoice people={people} chosen={outcome} onChoose={setOutcome} />}
      <p role="status" className="quiet">
        {sought.length < people.length && text.explanation.found(sought.length, people.length)}
      </p>
      <CopyTable
        label={text.explanation.copyPeople(sought.length)}
        rows={() => peopleTable(sought.map(({ result }) => result))}
      />
      <List
        className={className}
        items={[...sought]}
        getKey={({ result }) => keyOf(result)}
        onRenderCell={(person) => person && render(person)}
      />
    </>
  );
}

interface OutcomeChoiceProps {
  readonly people: readonly { readonly result: PersonResult }[];
  readonly chosen: Outcome | undefined;
  readonly onChoose: (outcome: Outcome | undefined) => void;
}

/** Those of one level; nothing to choose where all have the same. */
function OutcomeChoice({ people, chosen, onChoose }: OutcomeChoiceProps): JSX.Element | null {
  const { text } = usePlace();
  const present = OUTCOMES.filter((outcome) => people.some(({ result }) => result.outcome === outcome));
  if (present.length < 2) return null;
  return (
    <ChoiceDropdown<Outcome | typeof ALL>
      label={text.explanation.level}
      options={[
        { key: ALL, text: text.explanation.allLevels },
        ...present.map((key) => ({ key, text: text.appendix.outcomes[key] })),
      ]}
      chosen={chosen ?? ALL}
      onChoose={(key) => onChoose(key === ALL ? undefined : key)}
    />
  );
}

function keyOf({ person: { cell } }: PersonResult): string {
  return `${cell.row}|${cell.column}|${cell.sheet}`;
}
