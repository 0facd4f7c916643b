import { areaName, parseAddress } from "../core/model/address";
import { type PlainObject, type ValidationRule } from "../core/model/rules";
import { type Sheet } from "../core/model/sheet";
import { withFilePrefixes, withoutFilePrefixes } from "./formulas";
import { attributeList, elements, escapeXml, firstElement, unescapeXml } from "./xml";

/** Data validation straight from and to the sheet's XML: ExcelJS spreads every rule over each single cell of its range. */

const RULES: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
  list: "list",
  custom: "custom",
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const STYLES: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

export function readValidations(sheetXml: string, sheet: Sheet): void {
  for (const { attributes, inner } of elements(sheetXml, "dataValidation")) {
    const formulas = ["formula1", "formula2"].map((name) =>
      unescapeXml(firstElement(inner, name)?.inner ?? ""),
    );
    for (const address of (attributes["sqref"] ?? "").split(/\s+/)) {
      const area = parseAddress(address)?.area;
      if (area) sheet.validations.push({ area, ...validationFrom(attributes, formulas) });
    }
  }
}

function validationFrom(
  attributes: Readonly<Record<string, string>>,
  formulas: readonly string[],
): Omit<ValidationRule, "area"> {
  const isOn = (name: string) => attributes[name] === "1" || attributes[name] === "true";
  return {
    rule: ruleFrom(attributes, formulas),
    ignoreBlanks: isOn("allowBlank"),
    errorAlert: {
      message: attributes["error"] ?? "",
      showAlert: isOn("showErrorMessage"),
      style: STYLES[attributes["errorStyle"] ?? "stop"] ?? "Stop",
      title: attributes["errorTitle"] ?? "",
    },
    prompt: {
      message: attributes["prompt"] ?? "",
      showPrompt: isOn("showInputMessage"),
      title: attributes["promptTitle"] ?? "",
    },
  };
}

function ruleFrom(
  attributes: Readonly<Record<string, string>>,
  [first = "", second = ""]: readonly string[],
): PlainObject {
  const kind = RULES[attributes["type"] ?? "none"];
  if (!kind) return {};
  if (kind === "custom") return { custom: { formula: `=${withoutFilePrefixes(first)}` } };
  if (kind === "list") {
    const isText = first.startsWith('"');
    const source = isText ? first.slice(1, -1).replace(/""/g, '"') : `=${first}`;
    return { list: { source, inCellDropDown: attributes["showDropDown"] !== "1" } };
  }
  const operator = OPERATORS[attributes["operator"] ?? "between"] ?? "Between";
  return {
    [kind]: { formula1: boundFrom(first), ...(second ? { formula2: boundFrom(second) } : {}), operator },
  };
}

function boundFrom(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

/** The <dataValidations> element of a sheet, or nothing if it has none. */
export function validationsXml(sheet: Sheet): string {
  const written = sheet.validations.map(validationXml).filter(Boolean);
  return written.length
    ? `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`
    : "";
}

function validationXml({ area, rule, ignoreBlanks, errorAlert, prompt }: ValidationRule): string {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  const type = Object.entries(RULES).find(([, name]) => name === kind)?.[0];
  if (!type || typeof details !== "object" || details === null) return "";
  const { operator, formulas, hidesList } = partsOf(kind, details as PlainObject);
  const attributes = attributeList({
    type,
    errorStyle: keyOf(STYLES, errorAlert["style"]),
    operator: keyOf(OPERATORS, operator),
    allowBlank: ignoreBlanks,
    showDropDown: hidesList,
    showInputMessage: prompt["showPrompt"] !== false,
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorTitle: textOf(errorAlert["title"]),
    error: textOf(errorAlert["message"]),
    promptTitle: textOf(prompt["title"]),
    prompt: textOf(prompt["message"]),
    sqref: areaName(area),
  });
  const bodies = formulas.map(
    (formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes}>${bodies.join("")}</dataValidation>`;
}

function partsOf(
  kind: string | undefined,
  details: PlainObject,
): { operator?: unknown; formulas: string[]; hidesList: boolean } {
  if (kind === "custom") return { formulas: [formulaTo(details["formula"])], hidesList: false };
  if (kind === "list") {
    const source = textOf(details["source"]);
    const formula = source.startsWith("=") ? formulaTo(source) : `"${source.replace(/"/g, '""')}"`;
    return { formulas: [formula], hidesList: details["inCellDropDown"] === false };
  }
  const bounds = [details["formula1"], details["formula2"]].filter(
    (bound) => bound !== undefined && bound !== null,
  );
  return { operator: details["operator"], formulas: bounds.map(formulaTo), hidesList: false };
}

function formulaTo(value: unknown): string {
  return withFilePrefixes(textOf(value).replace(/^=/, ""));
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function keyOf(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.entries(table).find(([, name]) => name === value)?.[0];
}
