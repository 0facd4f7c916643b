import { type FunctionMetadata } from "../core/customFunctions";
import { FINE_WEATHER, Host, REQUIREMENTS, type Weather } from "../core/host";
import { type Locale } from "../core/model/numberText";
import { BEYOND_MEMBERS, type OfferedExcel, type ProfileName, profileCalled } from "../core/profiles";
import { type Schema } from "../core/schema";
import { AddinFrame } from "./addinFrame";
import { type Manifest, type Requirement } from "./manifest";

/** The add-in to be hosted, and what the host must know of its client library. */
export interface Addin {
  manifest(locale: Locale): Manifest;
  readonly functions: FunctionMetadata;
  readonly schema: Schema;
}

/** Where the add-in's frame is put. */
export interface FramePlace {
  readonly holder: HTMLElement;
  /** The keyboard leaves the frame with Tab, or backwards with Shift+Tab. */
  focusBeside(backwards: boolean): void;
}

/** The Excel that is offered to the add-in. */
export interface Offer {
  readonly locale: Locale;
  readonly excelApi: string;
  /** The Excel with what is reported of it; undefined is one that does all that is documented. */
  readonly profile?: ProfileName;
  /** Without the add-in its functions are unknown and its ribbon is gone. */
  readonly addin: boolean;
}

/** An Excel on the web that does all that is documented; onNameChanged of a worksheet asks for this requirement set. */
const PLAIN_WEB: OfferedExcel = {
  excelApi: "1.14",
  requirements: { ExcelApiOnline: "1.1" },
  emptyArgument: null,
};

/**
 * The open workbook and the add-in beside it. They are replaced together: Excel opens every workbook in a window of its
 * own, with an add-in of its own.
 */
export class Bench {
  /** Lasts, whatever is opened. */
  readonly weather: Weather = { ...FINE_WEATHER };
  private readonly listeners = new Set<() => void>();
  private current: Host;
  private addinFrame?: AddinFrame;

  constructor(
    private readonly addin: Addin,
    private readonly place: FramePlace,
    private offered: Offer,
  ) {
    this.current = this.newHost(offered);
  }

  get host(): Host {
    return this.current;
  }

  get offer(): Offer {
    return this.offered;
  }

  /** A requirement of the manifest that this Excel does not meet: it does not offer the add-in. */
  get unmet(): Requirement | undefined {
    return unmetBy(this.current, this.addin.manifest(this.offered.locale));
  }

  /** Undefined while the add-in is off or not offered. */
  get frame(): AddinFrame | undefined {
    return this.addinFrame;
  }

  /** Calls the listener when another workbook stands here, or Excel or the add-in beside it is another. */
  onReplaced(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Opens the bytes of an .xlsx, or an empty workbook; rejects with UnreadableWorkbook and changes nothing. */
  async open(xlsx?: Uint8Array, offer = this.offered): Promise<void> {
    const host = this.newHost(offer);
    await host.open(xlsx);
    host.services.showPane(this.current.services.paneVisibility);
    this.replaceBy(host, offer);
  }

  /** Takes the add-in away from the open workbook: its functions are unknown from now on. */
  async switchOff(): Promise<void> {
    this.replaceBy(this.host, { ...this.offered, addin: false });
    await this.host.act((book) => book.forgetFunctions());
  }

  /** The same workbook in another Excel: saved, closed and opened again. */
  async change(changes: Partial<Offer>): Promise<void> {
    await this.open(await this.host.save(), { ...this.offered, ...changes });
  }

  private isHere(host: Host, { addin, locale }: Offer): boolean {
    return addin && !unmetBy(host, this.addin.manifest(locale));
  }

  /**
   * Takes on a profile, with its weather: an Excel opens the workbook anew, a situation comes over the open one. Undefined
   * is an Excel that does all that is documented.
   */
  async take(profile: ProfileName | undefined): Promise<void> {
    const { excel, weather, faults = [] } = profile ? profileCalled(profile) : { excel: PLAIN_WEB };
    const { latency, payloadBytes } = FINE_WEATHER;
    Object.assign(this.weather, { latency, payloadBytes, ...weather, faults });
    if (excel) await this.change({ excelApi: excel.excelApi, profile });
  }

  private newHost({ locale, excelApi, profile }: Offer): Host {
    const { excel = PLAIN_WEB } = profile ? profileCalled(profile) : {};
    const requirements = { ...REQUIREMENTS, ...excel.requirements, ExcelApi: excelApi };
    const { emptyArgument, emptyInMatrix } = excel;
    const { schema } = this.addin;
    const host = new Host({ locale, requirements, emptyArgument, emptyInMatrix, schema }, this.weather);
    host.services.onPaneShown((visibility) => {
      const endsPage = host.misbehaviour.does(BEYOND_MEMBERS.closingPane, "endsPage");
      if (endsPage && visibility === "Background" && host === this.current)
        this.replaceBy(host, this.offered);
    });
    return host;
  }

  private replaceBy(host: Host, offer: Offer): void {
    this.addinFrame?.remove();
    this.current = host;
    this.offered = offer;
    this.addinFrame = this.isHere(host, offer) ? this.load(host) : undefined;
    for (const listener of this.listeners) listener();
  }

  private load(host: Host): AddinFrame {
    const { page, name } = this.addin.manifest(host.options.locale);
    const frame = new AddinFrame(host, new URL(page), name, (backwards) => this.place.focusBeside(backwards));
    host.attach(frame);
    this.place.holder.append(frame.element);
    // Formulas that call them are calculated as soon as the add-in answers.
    void host.act(() => host.registerFunctions(this.addin.functions));
    return frame;
  }
}

function unmetBy({ options }: Host, { requirements }: Manifest): Requirement | undefined {
  return requirements.find(({ set, version }) => !isAtLeast(options.requirements[set], version));
}

/** Versions are compared number by number: 1.14 is later than 1.9. */
function isAtLeast(offered: string | undefined, wanted: string): boolean {
  if (offered === undefined) return false;
  return offered.localeCompare(wanted, "en", { numeric: true }) >= 0;
}
