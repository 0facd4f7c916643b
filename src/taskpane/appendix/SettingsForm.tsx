import * as React from "react";
import { REGULATIONS } from "../../counting/regulations/all";
import { RESULT_USES, type ResultUseKey } from "../../counting/regulations/uses";
import { rowsOf } from "../../documents/formRows";
import type { RegulationChoice } from "../../documents/settings";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { Folded } from "../controls/Folded";
import { Link } from "../fabric";
import { Checkbox, TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";
import { DateField } from "./DateField";
import { OwnRowsFields } from "./OwnRowsFields";

/** The few settings that matter; whatever is typed shows in the preview at once. */
export function SettingsForm(): JSX.Element {
  const { text } = usePlace();
  return (
    <Folded title={text.appendix.settings} className="settings" open={false}>
      <p className="quiet">{text.appendix.settingsOptional}</p>
      <StyleField />
      <ReportFields />
      <SignatoryFields />
      <OfficialFormFields />
      <FormFields />
    </Folded>
  );
}

/** The Party's form or the State's: what comes after it is worded by it. */
function StyleField(): JSX.Element {
  const { state, store, text } = usePlace();
  const { styles } = text.appendix;
  return (
    <ChoiceDropdown
      label={text.appendix.style}
      options={[
        { key: "party", text: styles.party },
        { key: "state", text: styles.state },
      ]}
      chosen={state.settings.style}
      onChoose={(key) => store.editSettings({ style: key })}
    />
  );
}

/** What fields need to show settings and to change them. */
function useSettings() {
  const { state, store } = usePlace();
  return {
    typed: (setting: "unit" | "number" | "upperBody" | "place" | "recipients") => ({
      value: state.settings[setting],
      onChange: (_event: unknown, value = "") => {
        const change: Partial<Record<typeof setting, string>> = { [setting]: value };
        store.editSettings(change);
      },
    }),
    ticked: (setting: "attachment" | "letterhead" | "resultsSigned") => ({
      checked: state.settings[setting],
      onChange: (_event: unknown, checked = false) => {
        const change: Partial<Record<typeof setting, boolean>> = { [setting]: checked };
        store.editSettings(change);
      },
    }),
  };
}

function ReportFields(): JSX.Element {
  const { state, store, text } = usePlace();
  const { typed, ticked } = useSettings();
  const { date, style } = state.settings;
  return (
    <>
      <TextField
        label={text.appendix.unit}
        placeholder={text.appendix.unitExample[style]}
        {...typed("unit")}
      />
      <TextField
        label={text.appendix.number}
        placeholder={text.appendix.numberExample[style]}
        {...typed("number")}
      />
      <DateField day={date} onChange={(day) => store.editSettings({ date: day })} />
      <Checkbox label={text.appendix.attachment} {...ticked("attachment")} />
    </>
  );
}

function SignatoryFields(): JSX.Element {
  const { state, store, text } = usePlace();
  const { signatory, style } = state.settings;
  const edit = (changes: Partial<typeof signatory>) =>
    store.editSettings({ signatory: { ...signatory, ...changes } });
  return (
    <>
      <TextField
        label={text.appendix.post}
        placeholder={text.appendix.postExample[style]}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={1}
        value={signatory.post}
        onChange={(_event, post = "") => edit({ post })}
      />
      <TextField
        label={text.appendix.signatory}
        description={text.appendix.signatoryNotStored}
        autoComplete="off"
        value={signatory.name}
        onChange={(_event, name = "") => edit({ name })}
      />
    </>
  );
}

/** The parts of an official document around what it says; what is left empty is left out. */
function OfficialFormFields(): JSX.Element {
  const { state, text } = usePlace();
  const { typed, ticked } = useSettings();
  const { style, letterhead } = state.settings;
  return (
    <>
      <Checkbox label={text.appendix.letterhead} {...ticked("letterhead")} />
      {letterhead && (
        <TextField
          label={text.appendix.upperBody}
          placeholder={text.appendix.upperBodyExample[style]}
          {...typed("upperBody")}
        />
      )}
      <TextField label={text.appendix.place} placeholder={text.appendix.placeExample} {...typed("place")} />
      <TextField
        label={text.appendix.recipients}
        placeholder={text.appendix.recipientsExample[style]}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={1}
        {...typed("recipients")}
      />
      <Checkbox label={text.appendix.resultsSigned} {...ticked("resultsSigned")} />
    </>
  );
}

function FormFields(): JSX.Element {
  const { state, store, text } = usePlace();
  const { regulation, form, cells, appendixPages } = state.settings;
  const { noRegulation, regulationName, threeTier, twoTier, formulas, values, pagesOf } = text.appendix;
  return (
    <>
      <ChoiceDropdown<RegulationChoice>
        label={text.appendix.regulation}
        options={[
          { key: "appendix", text: noRegulation },
          ...REGULATIONS.map((each) => ({ key: each.key, text: regulationName(each) })),
        ]}
        chosen={regulation}
        onChoose={(key) => store.editSettings({ regulation: key })}
      />
      <ResultUses />
      <ChoiceDropdown
        label={text.appendix.form}
        options={[
          { key: "threeTier", text: threeTier },
          { key: "twoTier", text: twoTier },
          { key: "own", text: text.appendix.ownRows.own },
        ]}
        chosen={typeof form === "string" ? form : "own"}
        onChoose={(key) => store.editSettings({ form: key === "own" ? rowsOf(form) : key })}
      />
      {typeof form !== "string" && <OwnRowsFields rows={form} />}
      <ChoiceDropdown
        label={text.appendix.appendixPages}
        options={[
          { key: "fewest", text: pagesOf.fewest },
          { key: "largest", text: pagesOf.largest },
        ]}
        chosen={appendixPages}
        onChoose={(key) => store.editSettings({ appendixPages: key })}
      />
      <ChoiceDropdown
        label={text.appendix.cells}
        options={[
          { key: "formulas", text: formulas },
          { key: "values", text: values },
        ]}
        chosen={cells}
        onChoose={(key) => store.editSettings({ cells: key })}
      />
      <p>
        {text.appendix.baseIsPerTable}{" "}
        <Link onClick={() => store.goToPlace("data")}>{text.appendix.goToData}</Link>
      </p>
    </>
  );
}

/** The texts that use the results, each to be chosen where it concerns somebody. */
function ResultUses(): JSX.Element {
  const { state, store, text } = usePlace();
  const { resultUses } = state.settings;
  const choose = (chosen: ResultUseKey, checked: boolean) =>
    RESULT_USES.map(({ key }) => key).filter((key) => (key === chosen ? checked : resultUses.includes(key)));
  return (
    <fieldset className="choices">
      <legend>{text.appendix.resultUses}</legend>
      {RESULT_USES.map(({ key, citation, concerns }) => (
        <Checkbox
          key={key}
          label={text.appendix.resultUse(concerns[state.language], citation[state.language])}
          checked={resultUses.includes(key)}
          onChange={(_event, checked = false) => store.editSettings({ resultUses: choose(key, checked) })}
        />
      ))}
    </fieldset>
  );
}
