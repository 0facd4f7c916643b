import { intersection } from "../model/address";
import { type ConditionalRule, type ConditionalType, type PlainObject } from "../model/rules";
import { HostError, invalidArgument } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { color, integer, plainObject, text, truth } from "./arguments";
import { type Target } from "./target";

const SUPPORTED: readonly ConditionalType[] = ["Custom", "CellValue", "DataBar"];

/** Excel.ConditionalFormatCollection. Rules are kept and saved; what they make cells look like is not computed. */
export class ConditionalFormats extends HostCollection {
  readonly typeName = "ConditionalFormatCollection";

  constructor(private readonly target: Target) {
    super();
  }

  private get rules(): ConditionalRule[] {
    return this.target.sheet.conditionalRules.filter(({ area }) =>
      this.target.areas.some((own) => intersection(own, area)),
    );
  }

  children(): ConditionalFormat[] {
    return this.rules.map((rule) => new ConditionalFormat(this.target, rule));
  }

  Add(type: unknown): ConditionalFormat {
    this.target.refuseIfProtected();
    const [area] = this.target.areas;
    const known = SUPPORTED.find((item) => item === type);
    if (!known || !area) throw new HostError("NotImplemented");
    const { conditionalRules } = this.target.sheet;
    const numbers = conditionalRules.map(({ id }) => Number(id.slice(2)));
    const id = `cf${Math.max(0, ...numbers) + 1}`;
    const rule: ConditionalRule = {
      id,
      area,
      type: known,
      stopIfTrue: false,
      formula: "",
      comparison: {},
      look: {},
      barColor: "#638EC6",
      bounds: { lower: { type: "Automatic" }, upper: { type: "Automatic" } },
    };
    conditionalRules.push(rule);
    return new ConditionalFormat(this.target, rule);
  }

  ClearAll(): void {
    this.target.refuseIfProtected();
    const doomed = new Set(this.rules);
    this.target.sheet.conditionalRules = this.target.sheet.conditionalRules.filter(
      (rule) => !doomed.has(rule),
    );
  }

  GetCount(): number {
    return this.rules.length;
  }

  GetItem(id: unknown): ConditionalFormat {
    const rule = this.rules.find((item) => item.id === id);
    if (!rule) throw new HostError("ItemNotFound");
    return new ConditionalFormat(this.target, rule);
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const rule = this.rules[integer(index)];
    if (!rule) throw invalidArgument();
    return new ConditionalFormat(this.target, rule);
  }
}

export class ConditionalFormat extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(
    private readonly target: Target,
    private readonly rule: ConditionalRule,
  ) {
    super();
  }

  get Id(): string {
    return this.rule.id;
  }

  get Type(): string {
    return this.rule.type;
  }

  get Priority(): number {
    return this.target.sheet.conditionalRules.indexOf(this.rule);
  }

  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.rule.stopIfTrue = truth(value);
  }

  get Custom(): CustomFormat {
    return new CustomFormat(this.expect("Custom"));
  }

  get CellValue(): CellValueFormat {
    return new CellValueFormat(this.expect("CellValue"));
  }

  get DataBar(): DataBarFormat {
    return new DataBarFormat(this.expect("DataBar"));
  }

  private expect(type: ConditionalType): ConditionalRule {
    if (this.rule.type !== type) throw new HostError("InvalidOperation");
    return this.rule;
  }

  Delete(): void {
    const { conditionalRules } = this.target.sheet;
    conditionalRules.splice(conditionalRules.indexOf(this.rule), 1);
  }
}

class CustomFormat extends HostObject {
  readonly typeName = "CustomConditionalFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Rule(): FormulaRule {
    return new FormulaRule(this.rule);
  }

  get Format(): RuleFormat {
    return new RuleFormat(this.rule);
  }
}

class FormulaRule extends HostObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Formula(): string {
    return this.rule.formula;
  }
  set Formula(value: unknown) {
    this.rule.formula = text(value);
  }
}

class CellValueFormat extends HostObject {
  readonly typeName = "CellValueConditionalFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Rule(): PlainObject {
    return this.rule.comparison;
  }
  set Rule(value: unknown) {
    this.rule.comparison = plainObject(value);
  }

  get Format(): RuleFormat {
    return new RuleFormat(this.rule);
  }
}

class RuleFormat extends HostObject {
  readonly typeName = "ConditionalRangeFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Fill(): RuleFill {
    return new RuleFill(this.rule);
  }

  get Font(): RuleFont {
    return new RuleFont(this.rule);
  }
}

class RuleFill extends HostObject {
  readonly typeName = "ConditionalRangeFill";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Color(): string {
    return this.rule.look.fill ?? "";
  }
  set Color(value: unknown) {
    this.rule.look.fill = color(value);
  }

  Clear(): void {
    delete this.rule.look.fill;
  }
}

class RuleFont extends HostObject {
  readonly typeName = "ConditionalRangeFont";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Color(): string {
    return this.rule.look.fontColor ?? "";
  }
  set Color(value: unknown) {
    this.rule.look.fontColor = color(value);
  }

  get Bold(): boolean {
    return this.rule.look.bold ?? false;
  }
  set Bold(value: unknown) {
    this.rule.look.bold = truth(value);
  }

  get Italic(): boolean {
    return this.rule.look.italic ?? false;
  }
  set Italic(value: unknown) {
    this.rule.look.italic = truth(value);
  }
}

class DataBarFormat extends HostObject {
  readonly typeName = "DataBarConditionalFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get PositiveFormat(): PositiveBar {
    return new PositiveBar(this.rule);
  }

  get LowerBoundRule(): PlainObject {
    return this.rule.bounds.lower;
  }
  set LowerBoundRule(value: unknown) {
    this.rule.bounds.lower = boundRule(value);
  }

  get UpperBoundRule(): PlainObject {
    return this.rule.bounds.upper;
  }
  set UpperBoundRule(value: unknown) {
    this.rule.bounds.upper = boundRule(value);
  }
}

/** Excel.ConditionalDataBarRule: of its types those that need no look at other cells than the bar's own. */
function boundRule(value: unknown): PlainObject {
  const rule = plainObject(value);
  if (!["Automatic", "LowestValue", "HighestValue", "Number", "Percent"].includes(String(rule["type"])))
    throw new HostError("NotImplemented");
  return rule;
}

class PositiveBar extends HostObject {
  readonly typeName = "ConditionalDataBarPositiveFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get FillColor(): string {
    return this.rule.barColor;
  }
  set FillColor(value: unknown) {
    this.rule.barColor = color(value);
  }
}
