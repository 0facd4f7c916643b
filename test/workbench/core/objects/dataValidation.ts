import { intersection } from "../model/address";
import { type PlainObject, type ValidationRule } from "../model/rules";
import { HostObject } from "../richapi/hostObject";
import { plainObject, truth } from "./arguments";
import { type Target } from "./target";

/** What a cell without a rule reports (Excel.DataValidation). */
const NO_ALERT: PlainObject = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT: PlainObject = { message: "", showPrompt: true, title: "" };
const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

/** Excel.DataValidation. Rules are kept and saved; whether cells obey them (valid) is not evaluated. */
export class DataValidation extends HostObject {
  readonly typeName = "DataValidation";

  constructor(private readonly target: Target) {
    super();
  }

  get Type(): string {
    const kind = Object.keys(this.found()?.rule ?? {})[0];
    return kind === undefined ? "None" : (TYPES[kind] ?? "None");
  }

  get Rule(): PlainObject {
    return this.found()?.rule ?? {};
  }
  set Rule(value: unknown) {
    this.change((validation) => (validation.rule = plainObject(value)));
  }

  get ErrorAlert(): PlainObject {
    return this.found()?.errorAlert ?? NO_ALERT;
  }
  set ErrorAlert(value: unknown) {
    this.change((validation) => (validation.errorAlert = plainObject(value)));
  }

  get Prompt(): PlainObject {
    return this.found()?.prompt ?? NO_PROMPT;
  }
  set Prompt(value: unknown) {
    this.change((validation) => (validation.prompt = plainObject(value)));
  }

  get IgnoreBlanks(): boolean {
    return this.found()?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.change((validation) => (validation.ignoreBlanks = truth(value)));
  }

  Clear(): void {
    this.target.refuseIfProtected();
    const { sheet, areas } = this.target;
    sheet.validations = sheet.validations.filter(({ area }) => !areas.some((own) => intersection(own, area)));
  }

  private found(): ValidationRule | undefined {
    const [first] = this.target.areas;
    return first && this.target.sheet.validations.find(({ area }) => intersection(area, first));
  }

  /** A change to an area gives that area a rule of its own. */
  private change(apply: (validation: ValidationRule) => void): void {
    this.target.refuseIfProtected();
    const { sheet, areas } = this.target;
    for (const area of areas) {
      const same = sheet.validations.find((item) => JSON.stringify(item.area) === JSON.stringify(area));
      const validation = same ?? {
        area,
        rule: {},
        ignoreBlanks: true,
        errorAlert: NO_ALERT,
        prompt: NO_PROMPT,
      };
      if (!same) sheet.validations.unshift(validation);
      apply(validation);
    }
  }
}
