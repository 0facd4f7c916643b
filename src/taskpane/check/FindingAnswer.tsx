import * as React from "react";
import type { Category } from "../../counting/category";
import type { Finding, FindingDetails } from "../../counting/finding";
import { withRowFor } from "../../documents/formRows";
import { BASE_NAMES, CATEGORY_NAMES } from "../../strings/terms";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";
import type { Told } from "../state/toldAsOne";
import { BaseOffers } from "./BaseOffers";
import { CategoryQuestion } from "./CategoryQuestion";
import { CountAsRead } from "./CountAsRead";
import { CountOrLeaveOut } from "./CountOrLeaveOut";
import { isUnread, LeaveOut } from "./LeaveOut";
import { SamePeopleAnswer } from "./SamePeopleAnswer";
import { StopAddingUp } from "./StopAddingUp";

/** What the clerk can do about a finding right here. */
export function FindingAnswer({ told }: { readonly told: Told }): JSX.Element | null {
  const { store, text } = usePlace();
  const { finding, each } = told;
  switch (finding.code) {
    case "categoryUnknown":
      return <CategoryQuestion questions={keysOf(each)} text={finding.details.text} />;
    case "tablesOverlap":
    case "peopleTwice":
    case "notInEveryTable":
      return <SamePeopleAnswer finding={finding} each={each} keys={keysOf(each)} />;
    case "addedTableLost":
      return <StopAddingUp finding={finding} />;
    case "ballotsDoubted":
      return (
        <>
          <BaseOffers tables={detailsOf(finding, each)} />
          <CountAsRead keys={keysOf(each)} said={finding.details.text} />
        </>
      );
    case "shareBaseDiffers":
    case "baseNotLaidDown":
      return <OtherBase finding={finding} each={each} />;
    case "totalDiffers":
      return <CountAsRead keys={keysOf(each)} said={finding.details.label} />;
    case "countsArePercentages":
    case "peopleDiffer":
    case "listDiffers":
    case "conclusionDiffers":
    case "proseDiffers":
    case "unitsDiffer":
    case "columnsSwapped":
    case "countsOfOthers":
    case "votesNotRead":
      return <CountAsRead keys={keysOf(each)} said={finding.details.text} />;
    case "peopleDoubtful":
      return <CountOrLeaveOut finding={finding} keys={keysOf(each)} />;
    case "baseUnclear":
    case "ballotsContradict":
      return <BaseOffers tables={tablesAsked(detailsOf(finding, each))} />;
    case "baseMissing":
      return <ChooseBase />;
    case "cannotAddUp":
      return finding.details.what === "handling" ? null : (
        <DefaultButton text={text.check.chooseInData} onClick={() => store.goToPlace("data")} />
      );
    case "noRowInForm":
      return <OtherRows category={finding.details.category} />;
    default:
      return isUnread(finding) ? <LeaveOut finding={finding} /> : null;
  }
}

type OtherBaseFinding = Extract<Finding, { code: "shareBaseDiffers" | "baseNotLaidDown" }>;

/** The bases that there are, and the one that is counted on by its name. */
function OtherBase({
  finding,
  each,
}: {
  readonly finding: OtherBaseFinding;
  readonly each: readonly Finding[];
}): JSX.Element {
  const { state, text } = usePlace();
  const { code, details } = finding;
  const base = BASE_NAMES[state.language][details.baseKind];
  return (
    <>
      <BaseOffers tables={detailsOf(finding, each)} />
      {code === "baseNotLaidDown" && details.offers.length === 0 && <ChooseBase />}
      <CountAsRead
        keys={keysOf(each)}
        said={code === "baseNotLaidDown" ? details.citation[state.language] : details.text}
        label={text.check.keepBase(
          base,
          code === "shareBaseDiffers" && each.length === 1 ? details.base : undefined,
        )}
      />
    </>
  );
}

/** A row more in Phụ lục I, or where another form is chosen. */
function OtherRows({ category }: { readonly category: Category }): JSX.Element {
  const { state, store, text } = usePlace();
  const { form } = state.settings;
  return (
    <div className="buttons">
      <DefaultButton
        text={text.check.addRow(CATEGORY_NAMES[state.language][category])}
        onClick={() => store.editSettings({ form: withRowFor(form, category) })}
      />
      <DefaultButton text={text.check.chooseForm} onClick={() => store.goToPlace("documents")} />
    </div>
  );
}

/** Leads to where any cell can be taken as the base. */
function ChooseBase(): JSX.Element {
  const { store, text } = usePlace();
  return <DefaultButton text={text.check.chooseBase} onClick={() => store.goToPlace("data")} />;
}

/** Asked about a base, a table is named by the key of the question. */
function tablesAsked(unclear: readonly Pick<FindingDetails["baseUnclear"], "key" | "offers">[]) {
  return unclear.map(({ key, offers }) => ({ table: key, offers }));
}

/** The details of every finding that is told as this one. */
function detailsOf<Told extends Finding>(
  { code }: Told,
  each: readonly Finding[],
): readonly Told["details"][] {
  return each.filter((one): one is Told => one.code === code).map(({ details }) => details);
}

/** The keys under which an answer for all of them is remembered. */
function keysOf(each: readonly Finding[]): readonly string[] {
  return each.flatMap(({ details }) => ("key" in details ? [details.key] : []));
}
