import * as React from "react";
import { cellAddress, quotedSheet } from "../../counting/cell";
import { regulationOf } from "../../counting/regulations/all";
import type { Language } from "../../strings/language";
import { mergeFindingSentence } from "../../strings/mergeFindings";
import type { UnitsStrings } from "../../strings/paneUnits";
import { BASE_NAMES, CATEGORY_NAMES } from "../../strings/terms";
import { usePaging } from "../controls/paging";
import { DefaultButton } from "../fabric";
import { Checkbox } from "../fabricLater";
import { usePane } from "../state/paneContext";
import {
  isUnread,
  saidOfVote,
  severityOf,
  type Arrival,
  type MergeFinding,
  type MergeReport,
} from "../../workflow/readUnits";
import { UnitAnswer } from "./UnitAnswer";
import { useUnits } from "./unitsContext";
import { acceptedArrivals, findingsOf } from "./unitsStore";

const STEP = 5;

interface UnitCardProps {
  readonly report: MergeReport;
  readonly arrival: Arrival;
}

/** What came of a unit in a file, what is to be said of it, and whether it is accepted. */
export function UnitCard({ report, arrival }: UnitCardProps): JSX.Element {
  const { units, state, words, language } = useUnits();
  const { text } = usePane();
  const findings = findingsOf(report, arrival);
  const { shown, next, showNext } = usePaging(findings, STEP);
  const facts = React.useMemo(() => factsOf(arrival, language, words), [arrival, language, words]);
  const { unit, file } = arrival;
  return (
    <li className="card">
      <h3>{unit}</h3>
      <p className="quiet">{[file.name, ...facts].join(" · ")}</p>
      {shown.map((finding, index) => (
        <div key={index}>
          <p className={severityOf(finding) === "error" ? "caution" : undefined}>
            {placeOf(finding)}
            {mergeFindingSentence(finding, language)}
          </p>
          {finding.code === "reading" && <UnitAnswer file={file.name} finding={finding.details.finding} />}
        </div>
      ))}
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
      {findings.some(isUnread) ? (
        <p>{words.cannotAccept}</p>
      ) : (
        <Checkbox
          label={words.accept}
          ariaLabel={words.acceptWhat(unit, file.name)}
          checked={acceptedArrivals(state).includes(arrival)}
          onChange={(_event, isAccepted = false) => units.accept(arrival, isAccepted)}
        />
      )}
      <DefaultButton
        text={words.forget}
        ariaLabel={words.forgetWhat(file.name)}
        onClick={() => void units.forget(file.name)}
      />
    </li>
  );
}

/** "'BTV'!C7: " */
function placeOf({ cells: [cell] }: MergeFinding): string {
  return cell ? `${quotedSheet(cell.sheet)}!${cellAddress(cell)}: ` : "";
}

/** People, their categories, what percentages are taken of, the year and the rule that are named. */
function factsOf(
  { people, tables, file }: Arrival,
  language: Language,
  words: UnitsStrings,
): readonly string[] {
  const categories = [...new Set(people.map(({ category }) => CATEGORY_NAMES[language][category]))];
  const bases = [...new Set(tables.flatMap(({ baseKinds }) => baseKinds))];
  const { years, regulations } = saidOfVote(file.sheets);
  return [
    words.people(people.length),
    ...categories,
    ...bases.map((base) => words.baseIs(BASE_NAMES[language][base])),
    ...(years.length > 0 ? [words.year(years.map(({ what }) => what).join(", "))] : []),
    ...regulations.flatMap(({ what }) => regulationOf(what)?.citation[language] ?? []),
  ];
}
