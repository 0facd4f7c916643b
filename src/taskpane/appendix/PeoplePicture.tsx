import * as React from "react";
import type { PersonResult } from "../../counting/result";
import { byShare } from "../../reporting/personPicture";
import type { PeopleOrder } from "../../strings/paneAppendix";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { Folded } from "../controls/Folded";
import { usePaging } from "../controls/paging";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { PersonBar } from "./PersonBar";
import { PictureLegend } from "./PictureLegend";

const STEP = 100;

const ORDERS = ["read", "highest", "lowest"] as const satisfies readonly PeopleOrder[];

/** Everyone's three levels as a bar, the same as the data bars of "Kết quả tín nhiệm". */
export function PeoplePicture({ people }: { readonly people: readonly PersonResult[] }): JSX.Element {
  const { text } = usePane();
  return (
    <Folded title={text.appendix.people(people.length)} open={false}>
      <OrderedPeople people={people} />
    </Folded>
  );
}

function OrderedPeople({ people }: { readonly people: readonly PersonResult[] }): JSX.Element {
  const { text } = usePane();
  const [order, setOrder] = React.useState<PeopleOrder>("read");
  const ordered = React.useMemo(() => inOrder(people, order), [people, order]);
  const { shown, next, showNext } = usePaging(ordered, STEP);
  return (
    <>
      <ChoiceDropdown
        label={text.appendix.order}
        options={ORDERS.map((key) => ({ key, text: text.appendix.orders[key] }))}
        chosen={order}
        onChoose={setOrder}
      />
      <PictureLegend />
      <ul className="people">
        {shown.map((result) => (
          <PersonBar key={keyOf(result)} result={result} />
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.appendix.morePeople(next)} onClick={showNext} />}
    </>
  );
}

function inOrder(people: readonly PersonResult[], order: PeopleOrder): readonly PersonResult[] {
  if (order === "read") return people;
  return byShare(people, order === "highest" ? "high" : "low");
}

function keyOf({ person: { cell } }: PersonResult): string {
  return `${cell.row}|${cell.column}|${cell.sheet}`;
}
