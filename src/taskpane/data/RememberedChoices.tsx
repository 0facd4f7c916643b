import * as React from "react";
import type { Finding, FindingDetails } from "../../counting/finding";
import { findingSentence } from "../../strings/findings";
import { leftOutName } from "../../strings/leftOut";
import type { Language } from "../../strings/language";
import type { DataStrings } from "../../strings/paneData";
import { quoted, quotedList } from "../../strings/quotation";
import { CATEGORY_NAMES } from "../../strings/terms";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

interface Choice {
  readonly key: string;
  readonly sentence: string;
  readonly what: string;
  readonly undo: string;
  readonly undoWhat: string;
}

/** What the clerk decided where reading could not, each with the way back. */
export function RememberedChoices(): JSX.Element | null {
  const { text } = usePane();
  const choices = useChoices();
  if (choices.length === 0) return null;
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{text.data.choices}</h2>
      <ul className="cards">
        {choices.map((choice) => (
          <ChoiceItem key={choice.key} choice={choice} />
        ))}
      </ul>
    </section>
  );
}

function ChoiceItem({ choice }: { readonly choice: Choice }): JSX.Element {
  const { state, store } = usePane();
  return (
    <li className="card choice">
      <p>{choice.sentence}</p>
      <DefaultButton
        text={choice.undo}
        ariaLabel={choice.undoWhat}
        disabled={state.busy !== undefined}
        allowDisabledFocus
        onClick={() => void store.takeBack([choice.key], choice.what)}
      />
    </li>
  );
}

/**
 * Choices come back from the workbook as findings, so the list survives reopening. What was chosen for a whole table
 * stands in the table's own card.
 */
function useChoices(): readonly Choice[] {
  const { state, text } = usePane();
  const { tables = [], findings = [] } = state.workbook?.recognition ?? {};
  return findings.flatMap((finding) => {
    if (finding.code === "leftOut") return [leftOutChoice(finding.details, text.data, state.language)];
    if (finding.code === "countedAllTheSame") return [countedChoice(finding.details, text.data)];
    if (finding.code === "samePeopleChosen") return [samePeopleChoice(finding, text.data, state.language)];
    if (finding.code !== "categoryChosen" || tables.some(({ key }) => key === finding.details.key)) return [];
    return [categoryChoice(finding.details, text.data, state.language)];
  });
}

function leftOutChoice(details: FindingDetails["leftOut"], text: DataStrings, language: Language): Choice {
  const what = leftOutName(details, language);
  return {
    key: details.key,
    sentence: text.choiceLeftOut(what),
    what,
    undo: text.readAgain,
    undoWhat: text.readAgainWhat(what),
  };
}

function countedChoice({ key, text: said }: FindingDetails["countedAllTheSame"], text: DataStrings): Choice {
  const what = quoted(said);
  return {
    key,
    sentence: text.choiceCountedAsRead(what),
    what,
    undo: text.chooseAgain,
    undoWhat: text.chooseAgainWhat(said),
  };
}

function samePeopleChoice(
  finding: Extract<Finding, { code: "samePeopleChosen" }>,
  text: DataStrings,
  language: Language,
): Choice {
  const { key, sheets } = finding.details;
  const sentence = findingSentence(finding, language);
  return {
    key,
    sentence,
    what: quotedList(sheets),
    undo: text.chooseAgain,
    undoWhat: `${text.chooseAgain}: ${sentence}`,
  };
}

function categoryChoice(
  { key, text: asked, category }: FindingDetails["categoryChosen"],
  text: DataStrings,
  language: Language,
): Choice {
  const about = asked || text.unnamedPeople;
  return {
    key,
    sentence: text.choiceOfCategory(about, CATEGORY_NAMES[language][category]),
    what: quoted(about),
    undo: text.chooseAgain,
    undoWhat: text.chooseAgainWhat(about),
  };
}
