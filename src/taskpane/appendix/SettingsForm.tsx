import * as React from "react";
import { REGULATIONS } from "../../counting/regulations/all";
import type { RegulationChoice } from "../../documents/settings";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { Folded } from "../controls/Folded";
import { Link, TextField } from "../fabric";
import { usePane } from "../state/paneContext";
import { DateField } from "./DateField";

/** The few settings that matter; whatever is typed shows in the preview at once. */
export function SettingsForm(): JSX.Element {
  const { text } = usePane();
  return (
    <Folded title={text.appendix.settings} className="settings" open={false}>
      <p className="quiet">{text.appendix.settingsOptional}</p>
      <ReportFields />
      <SignatoryFields />
      <FormFields />
    </Folded>
  );
}

function ReportFields(): JSX.Element {
  const { state, store, text } = usePane();
  const { unit, number, date } = state.settings;
  return (
    <>
      <TextField
        label={text.appendix.unit}
        placeholder={text.appendix.unitExample}
        value={unit}
        onChange={(_event, value = "") => store.editSettings({ unit: value })}
      />
      <TextField
        label={text.appendix.number}
        placeholder={text.appendix.numberExample}
        value={number}
        onChange={(_event, value = "") => store.editSettings({ number: value })}
      />
      <DateField day={date} onChange={(day) => store.editSettings({ date: day })} />
    </>
  );
}

function SignatoryFields(): JSX.Element {
  const { state, store, text } = usePane();
  const { signatory } = state.settings;
  const edit = (changes: Partial<typeof signatory>) =>
    store.editSettings({ signatory: { ...signatory, ...changes } });
  return (
    <>
      <TextField
        label={text.appendix.post}
        placeholder={text.appendix.postExample}
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

function FormFields(): JSX.Element {
  const { state, store, text } = usePane();
  const { regulation, form, cells } = state.settings;
  const { noRegulation, regulationName, threeTier, twoTier, formulas, values } = text.appendix;
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
      <ChoiceDropdown
        label={text.appendix.form}
        options={[
          { key: "threeTier", text: threeTier },
          { key: "twoTier", text: twoTier },
        ]}
        chosen={form}
        onChoose={(key) => store.editSettings({ form: key })}
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
