import { absoluteAreaName, parseAddress, quotedSheetName } from "../core/model/address";
import { type Book } from "../core/model/book";
import { type Sheet } from "../core/model/sheet";
import { withoutFilePrefixes, withFilePrefixes } from "./formulas";
import { attributeList, elements, escapeXml, unescapeXml } from "./xml";

/**
 * Defined names straight from and to xl/workbook.xml: ExcelJS keeps only visible names of plain ranges, and loses
 * comments, the hidden flag, constants and formulas.
 */

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

export function readNames(workbookXml: string, book: Book): void {
  for (const { attributes, inner } of elements(workbookXml, "definedName")) {
    const { name = "", localSheetId, hidden, comment } = attributes;
    const sheet = localSheetId === undefined ? undefined : book.sheets[Number(localSheetId)];
    const formula = withoutFilePrefixes(unescapeXml(inner));
    if (name.startsWith("_xlnm.")) readBuiltIn(name, formula, sheet);
    else if (formula)
      addAsWritten(book, { name, formula: `=${formula}`, comment, hidden: isOn(hidden), sheet });
  }
}

/** A file may hold names that Excel's dialog would refuse today; they are kept as they are. */
function addAsWritten(
  book: Book,
  item: { name: string; formula: string; comment?: string; hidden: boolean; sheet?: Sheet },
): void {
  const { name, formula, comment = "", hidden, sheet } = item;
  book.names.push({ id: `file${book.names.length + 1}`, name, formula, comment, visible: !hidden, sheet });
}

function readBuiltIn(name: string, formula: string, sheet: Sheet | undefined): void {
  if (!sheet) return;
  const parts = formula.split(",").map((part) => part.slice(part.lastIndexOf("!") + 1));
  if (name === PRINT_AREA) sheet.page.printArea = parts.map(absolute).join(",");
  if (name !== PRINT_TITLES) return;
  sheet.page.titleRows = parts.find((part) => /^\$?\d+:\$?\d+$/.test(part));
  sheet.page.titleColumns = parts.find((part) => /^\$?[A-Z]+:\$?[A-Z]+$/.test(part));
}

function absolute(address: string): string {
  const area = parseAddress(address)?.area;
  return area ? absoluteAreaName(area) : address;
}

/** The <definedNames> element of the workbook, or nothing if there are none. */
export function definedNamesXml(book: Book): string {
  const builtIn = book.sheets.flatMap((sheet, index) => builtInNames(sheet, index));
  const own = book.names.map(({ name, formula, comment, visible, sheet }) => {
    const localSheetId = sheet ? book.sheets.indexOf(sheet) : undefined;
    return nameXml({ name, comment, localSheetId, hidden: !visible }, withFilePrefixes(formula.slice(1)));
  });
  const all = [...builtIn, ...own];
  return all.length ? `<definedNames>${all.join("")}</definedNames>` : "";
}

function builtInNames(sheet: Sheet, localSheetId: number): string[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const onSheet = (addresses: string[]) =>
    addresses.map((address) => `${quotedSheetName(sheet.name)}!${address}`).join(",");
  const titles = [titleColumns, titleRows].filter((part): part is string => part !== undefined);
  return [
    ...(sheet.autoFilter
      ? [nameXml({ name: FILTER, localSheetId, hidden: true }, onSheet([sheet.autoFilter]))]
      : []),
    ...(printArea ? [nameXml({ name: PRINT_AREA, localSheetId }, onSheet(printArea.split(",")))] : []),
    ...(titles.length ? [nameXml({ name: PRINT_TITLES, localSheetId }, onSheet(titles))] : []),
  ];
}

function nameXml(attributes: Record<string, string | number | boolean | undefined>, formula: string): string {
  return `<definedName${attributeList(attributes)}>${escapeXml(formula)}</definedName>`;
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
