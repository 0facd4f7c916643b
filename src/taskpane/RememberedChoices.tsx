import * as React from "react";
import type { Finding } from "../counting/finding";
import { CATEGORY_NAMES } from "../strings/terms";
import { DefaultButton } from "./fabric";
import { usePane } from "./paneContext";

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
    <section>
      <h2>{text.choices}</h2>
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
        onClick={() => void store.takeBack(choice.key, choice.what)}
      />
    </li>
  );
}

function useChoices(): readonly Choice[] {
  const { state, text } = usePane();
  const leftOut = (state.recognition?.findings ?? []).filter(isLeftOut).map(({ details: { what } }) => ({
    key: what,
    sentence: text.choiceLeftOut(what),
    what,
    undo: text.readAgain,
    undoWhat: text.readAgainWhat(what),
  }));
  const categories = state.chosen.map(({ key, text: asked, category }) => {
    const what = asked || text.unnamedPeople;
    const sentence = text.choiceOfCategory(what, CATEGORY_NAMES[state.language][category]);
    return { key, sentence, what, undo: text.chooseAgain, undoWhat: text.chooseAgainWhat(what) };
  });
  return [...leftOut, ...categories];
}

function isLeftOut(finding: Finding): finding is Extract<Finding, { code: "leftOut" }> {
  return finding.code === "leftOut";
}
