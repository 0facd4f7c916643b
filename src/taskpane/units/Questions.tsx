import * as React from "react";
import { CATEGORIES } from "../../counting/category";
import { findingSentence } from "../../strings/findings";
import { CATEGORY_NAMES } from "../../strings/terms";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { Confirmation } from "../controls/Confirmation";
import { usePaging } from "../controls/paging";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";
import { NO_ANSWERS, type MergeReport } from "../../workflow/readUnits";
import { askedOfAll, type AskedOfAll } from "./asked";
import { useUnits } from "./unitsContext";

const STEP = 10;

/** What the files ask, each question answered once for all units. */
export function Questions({ report }: { readonly report: MergeReport }): JSX.Element | null {
  const { units, state, words } = useUnits();
  const { text } = usePlace();
  const asked = React.useMemo(() => askedOfAll(report), [report]);
  const { shown, next, showNext } = usePaging(asked, STEP);
  const isAnswered = state.answers !== NO_ANSWERS;
  if (asked.length === 0 && !isAnswered) return null;
  return (
    <section aria-labelledby="units-questions">
      <h3 id="units-questions">{words.questions}</h3>
      <ul className="cards">
        {shown.map((question) => (
          <li key={keyOf(question)} className="card">
            <Question asked={question} />
            <p className="quiet">{words.askedIn(question.files)}</p>
          </li>
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
      {isAnswered && (
        <DefaultButton text={words.takeAnswersBack} onClick={() => void units.takeAnswersBack()} />
      )}
    </section>
  );
}

function keyOf(asked: AskedOfAll): string {
  if (asked.kind === "category") return asked.question;
  return asked.kind === "confirm" ? (asked.places[0]?.finding.code ?? "") : asked.kind;
}

function Question({ asked }: { readonly asked: AskedOfAll }): JSX.Element {
  const { units, words, language } = useUnits();
  const { text } = usePlace();
  switch (asked.kind) {
    case "category": {
      const about = text.check.categoryQuestionOf(asked.text || text.data.unnamedPeople);
      return (
        <ChoiceDropdown
          label={about}
          placeholder={text.check.categoryPlaceholder}
          options={CATEGORIES.map((key) => ({ key, text: CATEGORY_NAMES[language][key] }))}
          onChoose={(category) => void units.answerCategory(asked.question, category)}
        />
      );
    }
    case "samePeople":
      return (
        <>
          <p>{words.samePeopleAsked}</p>
          <div className="buttons">
            {asked.answers.map((as) => (
              <DefaultButton
                key={as}
                text={text.check.samePeople[as]}
                onClick={() => void units.answerSamePeople(as)}
              />
            ))}
          </div>
        </>
      );
    case "confirm":
      return <CountAllAsRead {...asked} />;
  }
}

/** One press answers for every file: what each of them says stands there before it is confirmed. */
function CountAllAsRead({ places, files }: Extract<AskedOfAll, { kind: "confirm" }>): JSX.Element | null {
  const { units, words, language } = useUnits();
  const { text } = usePlace();
  const [asks, setAsks] = React.useState(false);
  const { shown, next, showNext } = usePaging(places, STEP);
  const [first] = places;
  if (!first) return null;
  if (!asks)
    return (
      <>
        <p>{findingSentence(first.finding, language)}</p>
        <DefaultButton text={words.countAll(places.length)} onClick={() => setAsks(true)} />
      </>
    );
  return (
    <>
      <ul className="lines">
        {shown.map(({ file, finding }, index) => (
          <li key={index}>
            {file}: {findingSentence(finding, language)}
          </li>
        ))}
      </ul>
      {next > 0 && <DefaultButton text={text.shell.showMore(next)} onClick={showNext} />}
      <Confirmation
        id={`units-count-${first.finding.code}`}
        question={words.countAllQuestion(places.length, files)}
        explained={words.countAllExplained}
        yes={words.countAll(places.length)}
        no={words.countEach}
        onYes={() => void units.confirm(first.finding.code)}
        onNo={() => setAsks(false)}
      />
    </>
  );
}
