import * as React from "react";
import { cellAddress, type CellRef } from "../../counting/cell";
import { regulationOf } from "../../counting/regulations/all";
import { formOfAddress, lowTextsOf } from "../../documents/settings";
import { explain, type Explanation as Answer } from "../../reporting/explanation";
import { figureSentence, ruleSentence } from "../../strings/explanations";
import { Drawer } from "../controls/Drawer";
import { usePlace } from "../state/placeContext";
import { PeopleBehind } from "./PeopleBehind";
import { SideBases } from "./SideBases";
import { SourceCells } from "./SourceCells";
import { useFigure } from "./useFigure";

/** "Vì sao?", in front of the pane's lower part. */
export function Explanation(): JSX.Element | null {
  const { question, settings } = usePlace().state;
  const figure = useFigure(question);
  const answer = React.useMemo(
    () =>
      figure && explain(figure, { regulation: regulationOf(settings.regulation), low: lowTextsOf(settings) }),
    [figure, settings],
  );
  if (answer)
    return (
      <Opened>
        <Told answer={answer} />
        <Sources answer={answer} />
      </Opened>
    );
  return question?.kind === "madeCell" ? <NoFigure cell={question.cell} /> : null;
}

function Opened({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const { store, text } = usePlace();
  return (
    <Drawer id="why" title={text.shell.why} onClose={() => store.closeQuestion()}>
      {children}
    </Drawer>
  );
}

/** A cell that shows no figure of ours, or none that still holds. */
function NoFigure({ cell }: { readonly cell: CellRef }): JSX.Element {
  const { text } = usePlace();
  return (
    <Opened>
      <p>{text.explanation.noFigure(cellAddress(cell), cell.sheet)}</p>
    </Opened>
  );
}

function Told({ answer }: { readonly answer: Answer }): JSX.Element {
  const { state, text } = usePlace();
  const { figure, fraction, rules } = answer;
  const ofWhat = fraction?.of === "people" ? text.explanation.peopleOf : text.explanation.ballotsOf;
  return (
    <>
      {fraction && <p className="fraction">{ofWhat(fraction.numerator, fraction.denominator)}</p>}
      <p>{figureSentence(figure, state.language, formOfAddress(state.settings.style))}</p>
      {rules.length > 0 && (
        <>
          <h3>{text.explanation.rules}</h3>
          <ul className="lines">
            {rules.map((rule) => (
              <li key={rule.code}>{ruleSentence(rule, state.language)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Of one person every cell, of several the row of each. */
function Sources({ answer }: { readonly answer: Answer }): JSX.Element {
  const { text } = usePlace();
  const { code } = answer.figure;
  const [one] = answer.people;
  return code === "people" || code === "handled" || !one ? (
    <PeopleBehind people={answer.people} />
  ) : (
    <>
      {code !== "ballots" && code !== "difference" && <SideBases result={one.result} />}
      <SourceCells cells={one.cells} />
      {answer.from.map((place) => (
        <p key={place} className="quiet">
          {text.explanation.mergedFrom(place)}
        </p>
      ))}
    </>
  );
}
