import * as React from "react";
import { LEVELS } from "../../counting/level";
import { CATEGORY_NAMES } from "../../strings/terms";
import { formatCount } from "../../strings/numbers";
import { Folded } from "../controls/Folded";
import { NamesFolded } from "../controls/NamesFolded";
import { summedAppendices, type MergeReport, type SummedRow } from "../../workflow/readUnits";
import { MakePaper } from "./MakePaper";
import { useUnits } from "./unitsContext";

const COLUMNS = ["total", ...LEVELS] as const;

/** The units' own Phụ lục I added up row by row, each sum with its units. */
export function SummedAppendices({ report }: { readonly report: MergeReport }): JSX.Element | null {
  const { words, language } = useUnits();
  const rows = React.useMemo(() => summedAppendices(report.appendices), [report]);
  if (rows.length === 0) return null;
  return (
    <Folded title={words.sums(new Set(report.appendices.map(({ unit }) => unit)).size)} open={false}>
      <div className="preview">
        <table>
          <thead>
            <tr>
              {words.sumHeadings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, sums }) => (
              <tr key={category}>
                <th scope="row">{CATEGORY_NAMES[language][category]}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{formatCount(sums[column], language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.map((row) => (
        <NamesFolded
          key={row.category}
          names={partsOf(row)}
          words={(units) => `${CATEGORY_NAMES[language][row.category]}, ${words.unitsBehind(units)}`}
        />
      ))}
      <MakePaper purpose="unitAppendices" />
    </Folded>
  );
}

/** "Xã Lộc An: 12 / 10 / 2 / 0": in the order of the columns. */
function partsOf({ parts }: SummedRow): readonly string[] {
  return parts.map(({ unit, figures }) => `${unit}: ${COLUMNS.map((column) => figures[column]).join(" / ")}`);
}
