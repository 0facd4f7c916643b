import type ExcelJS from "exceljs";
import { type PageSetup, newPageSetup } from "../core/model/pageSetup";
import { footerOf, headerOf, textsFrom } from "./headerFooter";
import { firstElement } from "./xml";

/**
 * Print settings of a sheet, except those that are defined names (print area and titles). Margins: inches in the file.
 * The first page's number comes from and goes to the XML: ExcelJS does not know useFirstPageNumber.
 */

const POINTS_PER_INCH = 72;
const ERRORS = { displayed: "AsDisplayed", blank: "Blank", dash: "Dash", NA: "NotAvailable" } as const;

export function pageFrom(sheet: ExcelJS.Worksheet): PageSetup {
  const page = newPageSetup();
  const { pageSetup: file = {}, headerFooter } = sheet;
  page.orientation = file.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paper = file.paperSize;
  if (file.fitToPage) [page.fitWide, page.fitTall] = [file.fitToWidth ?? 1, file.fitToHeight ?? 1];
  else page.scale = file.scale === 100 ? undefined : file.scale;
  page.centerHorizontally = file.horizontalCentered === true;
  page.centerVertically = file.verticalCentered === true;
  page.printGridlines = file.showGridLines === true;
  page.printHeadings = file.showRowColHeaders === true;
  page.blackAndWhite = file.blackAndWhite === true;
  page.draft = file.draft === true;
  page.printOrder = file.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver";
  page.printErrors = ERRORS[(file.errors ?? "displayed") as keyof typeof ERRORS] ?? "AsDisplayed";
  for (const [side, inches] of Object.entries(file.margins ?? {})) {
    if (side in page.margins)
      page.margins[side as keyof PageSetup["margins"]] = round(Number(inches) * POINTS_PER_INCH);
  }
  readTexts(page, headerFooter ?? {});
  // The file names the row above a break, counted from 1.
  page.rowBreaks = breaksIn(sheet).map(({ id }) => id);
  return page;
}

function readTexts(page: PageSetup, file: Partial<ExcelJS.HeaderFooter>): void {
  const odd = textsFrom(file.oddHeader, file.oddFooter);
  page.texts.defaultForAllPages = odd;
  page.texts.oddPages = { ...odd };
  page.texts.evenPages = textsFrom(file.evenHeader, file.evenFooter);
  page.texts.firstPage = textsFrom(file.firstHeader, file.firstFooter);
  const { differentFirst: first, differentOddEven: oddEven } = file;
  if (first) page.headerFooterState = oddEven ? "FirstOddAndEven" : "FirstAndDefault";
  else if (oddEven) page.headerFooterState = "OddAndEven";
}

/** ExcelJS keeps them, but does not declare them. */
function breaksIn(sheet: ExcelJS.Worksheet): readonly { readonly id: number }[] {
  return (sheet as unknown as { rowBreaks?: { id: number }[] }).rowBreaks ?? [];
}

export function breaksTo(sheet: ExcelJS.Worksheet, { rowBreaks }: PageSetup): void {
  for (const row of rowBreaks) sheet.getRow(row).addPageBreak();
}

export function pageTo(page: PageSetup): Partial<ExcelJS.PageSetup> {
  const isFitted = page.fitWide !== undefined || page.fitTall !== undefined;
  const fit = isFitted
    ? { fitToPage: true, fitToWidth: page.fitWide ?? 0, fitToHeight: page.fitTall ?? 0 }
    : {};
  const errors = Object.entries(ERRORS).find(
    ([, name]) => name === page.printErrors,
  )?.[0] as keyof typeof ERRORS;
  const margins = Object.fromEntries(
    Object.entries(page.margins).map(([side, points]) => [side, points / POINTS_PER_INCH]),
  ) as unknown as ExcelJS.Margins;
  return {
    margins,
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(page.paper === undefined ? {} : { paperSize: page.paper }),
    ...(page.scale === undefined ? {} : { scale: page.scale }),
    ...fit,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    draft: page.draft,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    errors,
  };
}

export function readFirstPageNumber(page: PageSetup, sheetXml: string): void {
  const { useFirstPageNumber: used, firstPageNumber } = firstElement(sheetXml, "pageSetup")?.attributes ?? {};
  if (used === "1" || used === "true") page.firstPageNumber = Number(firstPageNumber ?? 1);
}

export function withFirstPageNumber(sheetXml: string, { firstPageNumber }: PageSetup): string {
  if (firstPageNumber === "") return sheetXml;
  const without = sheetXml.replace(/(<pageSetup\b[^>]*?) firstPageNumber="[^"]*"/, "$1");
  return without.replace(
    "<pageSetup",
    `<pageSetup firstPageNumber="${firstPageNumber}" useFirstPageNumber="1"`,
  );
}

export function headerFooterTo(page: PageSetup): Partial<ExcelJS.HeaderFooter> {
  const { texts, headerFooterState: state } = page;
  const differentOddEven = state === "OddAndEven" || state === "FirstOddAndEven";
  const differentFirst = state === "FirstAndDefault" || state === "FirstOddAndEven";
  const odd = differentOddEven ? texts.oddPages : texts.defaultForAllPages;
  return {
    differentFirst,
    differentOddEven,
    oddHeader: headerOf(odd),
    oddFooter: footerOf(odd),
    ...(differentOddEven
      ? { evenHeader: headerOf(texts.evenPages), evenFooter: footerOf(texts.evenPages) }
      : {}),
    ...(differentFirst
      ? { firstHeader: headerOf(texts.firstPage), firstFooter: footerOf(texts.firstPage) }
      : {}),
  };
}

/** Inches in binary times 72 gives 53.999...; a hundredth of a point is finer than any margin. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}
