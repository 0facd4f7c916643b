import * as React from "react";
import type { PersonResult } from "../../counting/result";
import { byShare } from "../../reporting/personPicture";
import type { PeopleOrder } from "../../strings/paneAppendix";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { Folded } from "../controls/Folded";
import { PeopleList } from "../controls/PeopleList";
import { usePlace } from "../state/placeContext";
import { PersonBar } from "./PersonBar";
import { PictureLegend } from "./PictureLegend";

const ORDERS = ["read", "highest", "lowest"] as const satisfies readonly PeopleOrder[];

/** Everyone's three levels as a bar, the same as the data bars of "Kết quả tín nhiệm"; drawn once it is unfolded. */
export function PeoplePicture({ people }: { readonly people: readonly PersonResult[] }): JSX.Element {
  const { text } = usePlace();
  const [open, setOpen] = React.useState(false);
  return (
    <Folded title={text.appendix.people(people.length)} open={false} onToggle={setOpen}>
      {open && <OrderedPeople people={people} />}
    </Folded>
  );
}

function OrderedPeople({ people }: { readonly people: readonly PersonResult[] }): JSX.Element {
  const { text } = usePlace();
  const [order, setOrder] = React.useState<PeopleOrder>("read");
  const ordered = React.useMemo(() => inOrder(people, order).map((result) => ({ result })), [people, order]);
  return (
    <>
      <ChoiceDropdown
        label={text.appendix.order}
        options={ORDERS.map((key) => ({ key, text: text.appendix.orders[key] }))}
        chosen={order}
        onChoose={setOrder}
      />
      <PictureLegend />
      <PeopleList
        people={ordered}
        className="people"
        render={({ result }) => <PersonBar result={result} />}
      />
    </>
  );
}

function inOrder(people: readonly PersonResult[], order: PeopleOrder): readonly PersonResult[] {
  if (order === "read") return people;
  return byShare(people, order === "highest" ? "high" : "low");
}
