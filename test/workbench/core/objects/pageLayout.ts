import { type Area, absoluteAreaName, parseAddress } from "../model/address";
import { type Book } from "../model/book";
import { type HeaderFooterPages, type HeaderFooterTexts, type PageSetup } from "../model/pageSetup";
import { type Sheet } from "../model/sheet";
import { HostError, invalidArgument } from "../richapi/errors";
import { HostObject } from "../richapi/hostObject";
import { integer, number, oneOf, plainObject, text, truth } from "./arguments";
import { Range, RangeAreas } from "./range";

/** Excel.PaperType and the file format's numbers for it (ECMA-376 pageSetup/@paperSize). */
const PAPERS = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
} as const;
const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Excel.PageLayout. */
export class PageLayout extends HostObject {
  readonly typeName = "PageLayout";

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  private get page(): PageSetup {
    return this.sheet.page;
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    this.page.orientation = oneOf(value, ["Portrait", "Landscape"]);
  }

  get PaperSize(): string | undefined {
    return Object.entries(PAPERS).find(([, paper]) => paper === (this.page.paper ?? PAPERS.Letter))?.[0];
  }
  set PaperSize(value: unknown) {
    const name = oneOf(value, Object.keys(PAPERS) as Array<keyof typeof PAPERS>);
    this.page.paper = PAPERS[name];
  }

  get Zoom(): unknown {
    const { scale, fitWide, fitTall } = this.page;
    if (fitWide === undefined && fitTall === undefined) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitWide || null, verticalFitToPages: fitTall || null, scale: null };
  }
  set Zoom(value: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = plainObject(value);
    const hasFit = isGiven(wide) || isGiven(tall);
    if (isGiven(scale) && hasFit) throw invalidArgument();
    this.page.scale = isGiven(scale) ? number(scale, 10, 400) : undefined;
    this.page.fitWide = hasFit ? pages(wide) : undefined;
    this.page.fitTall = hasFit ? pages(tall) : undefined;
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = truth(value);
  }

  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.page.centerVertically = truth(value);
  }

  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.page.margins.top = number(value, 0);
  }

  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.page.margins.bottom = number(value, 0);
  }

  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.page.margins.left = number(value, 0);
  }

  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.page.margins.right = number(value, 0);
  }

  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.page.margins.header = number(value, 0);
  }

  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.page.margins.footer = number(value, 0);
  }

  get PrintGridlines(): boolean {
    return this.page.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.page.printGridlines = truth(value);
  }

  get PrintHeadings(): boolean {
    return this.page.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.page.printHeadings = truth(value);
  }

  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.page.blackAndWhite = truth(value);
  }

  get DraftMode(): boolean {
    return this.page.draft;
  }
  set DraftMode(value: unknown) {
    this.page.draft = truth(value);
  }

  get PrintOrder(): string {
    return this.page.printOrder;
  }
  set PrintOrder(value: unknown) {
    this.page.printOrder = oneOf(value, ["DownThenOver", "OverThenDown"]);
  }

  get PrintErrors(): string {
    return this.page.printErrors;
  }
  set PrintErrors(value: unknown) {
    this.page.printErrors = oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]);
  }

  /** "" is automatic. */
  get FirstPageNumber(): number | "" {
    return this.page.firstPageNumber;
  }
  set FirstPageNumber(value: unknown) {
    this.page.firstPageNumber = value === "" ? "" : integer(value);
  }

  get HeadersFooters(): HeadersFooters {
    return new HeadersFooters(this.page);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const points = POINTS_IN[text(unit)];
    if (points === undefined) throw invalidArgument();
    for (const [side, value] of Object.entries(plainObject(options))) {
      if (!(side in this.page.margins)) throw invalidArgument();
      if (isGiven(value)) this.page.margins[side as keyof PageSetup["margins"]] = number(value, 0) * points;
    }
  }

  SetPrintArea(area: unknown): void {
    this.page.printArea = absoluteAreaName(this.areaOf(area));
  }

  SetPrintTitleRows(rows: unknown): void {
    const area = this.areaOf(rows);
    this.page.titleRows = `$${area.row + 1}:$${area.row + area.rows}`;
  }

  SetPrintTitleColumns(columns: unknown): void {
    const area = this.areaOf(columns);
    this.page.titleColumns = absoluteAreaName({ ...area, row: 0, rows: 1_048_576 });
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const areas = (this.page.printArea ?? "").split(",").flatMap((part) => parseAddress(part)?.area ?? []);
    return areas.length ? new RangeAreas(this.book, this.sheet, areas) : null;
  }

  GetPrintArea(): RangeAreas {
    return this.GetPrintAreaOrNullObject() ?? missing();
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeAt(this.page.titleRows);
  }

  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? missing();
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeAt(this.page.titleColumns);
  }

  GetPrintTitleColumns(): Range {
    return this.GetPrintTitleColumnsOrNullObject() ?? missing();
  }

  private rangeAt(address: string | undefined): Range | null {
    const area = address === undefined ? undefined : parseAddress(address)?.area;
    return area ? new Range(this.book, this.sheet, area) : null;
  }

  private areaOf(given: unknown): Area {
    const area = given instanceof Range ? given.area : parseAddress(text(given))?.area;
    if (!area) throw invalidArgument();
    return area;
  }
}

class HeadersFooters extends HostObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(private readonly page: PageSetup) {
    super();
  }

  get State(): string {
    return this.page.headerFooterState;
  }
  set State(value: unknown) {
    this.page.headerFooterState = oneOf(value, STATES);
  }

  get UseSheetMargins(): boolean {
    return this.page.useSheetMargins;
  }
  set UseSheetMargins(value: unknown) {
    this.page.useSheetMargins = truth(value);
  }

  get UseSheetScale(): boolean {
    return this.page.useSheetScale;
  }
  set UseSheetScale(value: unknown) {
    this.page.useSheetScale = truth(value);
  }

  get DefaultForAllPages(): HeaderFooter {
    return this.textsOf("defaultForAllPages");
  }

  get EvenPages(): HeaderFooter {
    return this.textsOf("evenPages");
  }

  get FirstPage(): HeaderFooter {
    return this.textsOf("firstPage");
  }

  get OddPages(): HeaderFooter {
    return this.textsOf("oddPages");
  }

  private textsOf(pages: HeaderFooterPages): HeaderFooter {
    return new HeaderFooter(this.page.texts[pages]);
  }
}

class HeaderFooter extends HostObject {
  readonly typeName = "HeaderFooter";

  constructor(private readonly texts: HeaderFooterTexts) {
    super();
  }

  get LeftHeader(): string {
    return this.texts.leftHeader;
  }
  set LeftHeader(value: unknown) {
    this.texts.leftHeader = text(value);
  }

  get CenterHeader(): string {
    return this.texts.centerHeader;
  }
  set CenterHeader(value: unknown) {
    this.texts.centerHeader = text(value);
  }

  get RightHeader(): string {
    return this.texts.rightHeader;
  }
  set RightHeader(value: unknown) {
    this.texts.rightHeader = text(value);
  }

  get LeftFooter(): string {
    return this.texts.leftFooter;
  }
  set LeftFooter(value: unknown) {
    this.texts.leftFooter = text(value);
  }

  get CenterFooter(): string {
    return this.texts.centerFooter;
  }
  set CenterFooter(value: unknown) {
    this.texts.centerFooter = text(value);
  }

  get RightFooter(): string {
    return this.texts.rightFooter;
  }
  set RightFooter(value: unknown) {
    this.texts.rightFooter = text(value);
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function pages(value: unknown): number {
  return isGiven(value) ? number(integer(value), 0) : 0;
}

function missing(): never {
  throw new HostError("ItemNotFound");
}
