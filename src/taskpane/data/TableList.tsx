import * as React from "react";
import type { Examined } from "../../workflow/outcome";
import { NamesFolded } from "../controls/NamesFolded";
import { usePaging } from "../controls/paging";
import { DefaultButton } from "../fabric";
import { Later } from "../shell/Later";
import { usePane } from "../state/paneContext";
import { AlikeCard } from "./AlikeCard";
import { readIn } from "../state/recognised";
import { sheetsWithout } from "./sheetsWithout";
import { TableCard } from "./TableCard";
import { tablesAlike } from "./tablesAlike";

const STEP = 50;

/** More open cards than this would push each other out of sight. */
const SHOWN_OPEN = 2;

/** The tables found, and the sheets where none was. */
export function TableList({ workbook }: { readonly workbook: Examined }): JSX.Element {
  const { text } = usePane();
  const { tables } = workbook.recognition;
  const { shown, next, showNext } = usePaging(tables, STEP);
  const without = sheetsWithout(workbook);
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{text.data.recognised(tables.length, readIn(tables, workbook.results.length))}</h2>
      {tables.length === 0 && <p>{text.data.noTable}</p>}
      {tablesAlike(tables).map((alike) => (
        <AlikeCard key={alike[0]?.key} tables={alike} />
      ))}
      <ul className="cards">
        {shown.map((table) => (
          <TableCard key={table.key} table={table} open={tables.length <= SHOWN_OPEN} />
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
      {without.length > 0 && <NamesFolded names={without} words={text.data.sheetsWithout} />}
      {workbook.recognition.notUsed.length > 0 && (
        <Later quietly show={({ NotUsedElsewhere }) => <NotUsedElsewhere workbook={workbook} />} />
      )}
    </section>
  );
}
