import * as React from "react";
import { Folded } from "../controls/Folded";
import { usePaging } from "../controls/paging";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { readyArrivals, type Arrival, type MergeReport } from "../../workflow/readUnits";
import { UnitCard } from "./UnitCard";
import { useUnits } from "./unitsContext";

const STEP = 10;

/** The units that came: those that something is asked about, then those that can be merged without a word. */
export function UnitLists({ report }: { readonly report: MergeReport }): JSX.Element {
  const { units, words } = useUnits();
  const [ready, others] = React.useMemo(() => {
    const withoutWord = new Set(readyArrivals(report));
    return [[...withoutWord], report.arrivals.filter((arrival) => !withoutWord.has(arrival))];
  }, [report]);
  return (
    <>
      {others.length > 0 && (
        <Folded title={words.toSee(others.length)} open>
          <Cards report={report} arrivals={others} />
        </Folded>
      )}
      {ready.length > 0 && (
        <>
          <Folded title={words.ready(ready.length)} open={false}>
            <Cards report={report} arrivals={ready} />
          </Folded>
          <DefaultButton text={words.acceptReady(ready.length)} onClick={() => units.acceptReady()} />
        </>
      )}
    </>
  );
}

interface CardsProps {
  readonly report: MergeReport;
  readonly arrivals: readonly Arrival[];
}

function Cards({ report, arrivals }: CardsProps): JSX.Element {
  const { text } = usePane();
  const { shown, next, showNext } = usePaging(arrivals, STEP);
  return (
    <>
      <ul className="cards">
        {shown.map((arrival) => (
          <UnitCard key={arrival.key} report={report} arrival={arrival} />
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
    </>
  );
}
