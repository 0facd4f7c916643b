import { type Host } from "../core/host";
import { UnreadableWorkbook } from "../xlsx/unreadable";
import { type Addin, Bench, type Offer } from "./bench";
import { element } from "./element";
import { acceptFiles, download } from "./files";
import { type Grid, createGrid } from "./grid/grid";
import { MessageLine } from "./message";
import { Pane } from "./pane";
import { Ribbon } from "./ribbon";
import { TrafficLog } from "./trafficLog";
import { WeatherPanel } from "./weatherPanel";
import { type Words, wordsIn } from "./words";

/** What is on the page outside the add-in's frame, joined around the bench. */
export class Page {
  readonly bench: Bench;
  private readonly message = new MessageLine(part("message"));
  private readonly pane = new Pane(part("pane"), () => this.showPane("Background"));
  private readonly traffic: TrafficLog;
  private readonly weather: WeatherPanel;
  private ribbon?: Ribbon;
  private grid?: Grid;
  private shownHost?: Host;
  private shownOffer?: Offer;
  private fileName = "";

  constructor(
    private readonly addin: Addin,
    offer: Offer,
  ) {
    this.bench = new Bench(addin, this.pane, offer);
    this.bench.host.services.showPane("Background");
    this.traffic = new TrafficLog(part("traffic"), () => this.bench.host);
    this.weather = new WeatherPanel(part("weather"), this.bench, this.pane, (sentence) =>
      this.message.say(sentence),
    );
    this.bench.onReplaced(() => this.showWorkbook());
    acceptFiles(part("chooser") as HTMLInputElement, part("drop"), (file) => void this.openFile(file));
  }

  async openEmpty(): Promise<void> {
    await this.open(() => Promise.resolve(undefined), this.words.fileName);
  }

  private get words(): Words {
    return wordsIn(this.bench.offer.locale);
  }

  // Files

  private async openFile(file: File): Promise<void> {
    await this.open(async () => new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async openSample(): Promise<void> {
    const sample = async () => new Uint8Array(await (await fetch("sample.xlsx")).arrayBuffer());
    await this.open(sample, this.words.sampleName);
  }

  private async open(bytes: () => Promise<Uint8Array | undefined>, name: string): Promise<void> {
    this.message.say(this.words.opening);
    try {
      const before = this.fileName;
      this.fileName = name;
      await this.bench.open(await bytes()).catch((error: unknown) => {
        this.fileName = before;
        throw error;
      });
      this.message.clear();
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      this.message.sayError(`${name}: ${this.words.unreadable[error.reason]}`);
    }
  }

  private async save(): Promise<void> {
    download(await this.bench.host.save(), this.fileName);
  }

  // What is shown

  private showWorkbook(): void {
    const { host, offer } = this.bench;
    if (host !== this.shownHost) this.listenTo(host);
    this.shownHost = host;
    this.showGrid();
    if (offer !== this.shownOffer) this.showOffer();
    this.shownOffer = offer;
    this.showTitle();
    this.pane.show(this.bench.frame !== undefined && host.services.paneVisibility === "Visible");
  }

  private listenTo(host: Host): void {
    host.onChange(() => {
      if (host === this.bench.host) this.grid?.refresh();
    });
    host.services.onPaneShown((visibility) => this.pane.show(visibility === "Visible"));
    host.services.onRibbonChange(() => this.ribbon?.disable(host.services.disabledButtons));
  }

  private showGrid(): void {
    const { bench } = this;
    if (this.grid && this.shownOffer?.locale === bench.offer.locale) return this.grid.show(bench.host.book);
    this.grid?.dispose();
    const desk = {
      get book() {
        return bench.host.book;
      },
      act: (action: Parameters<typeof bench.host.act>[0]) => bench.host.act(action),
      functions: this.addin.functions.functions,
    };
    this.grid = createGrid(part("grid"), desk, bench.offer.locale);
    this.grid.onEditing((isEditing) => (bench.host.isEditing = isEditing));
  }

  /** Ribbon and words of another language or another Excel. */
  private showOffer(): void {
    const { words } = this;
    const manifest = this.addin.manifest(this.bench.offer.locale);
    document.documentElement.lang = this.bench.offer.locale;
    part("drop").textContent = words.dropHere;
    this.pane.name(manifest.name, words.closePane);
    this.ribbon = new Ribbon(part("ribbon"), words, {
      press: (functionName, label) => this.press(functionName, label),
      showPane: () => this.showPane("Visible"),
    });
    const { unmet } = this.bench;
    if (this.bench.frame) this.ribbon.show(manifest.tabs);
    else this.ribbon.showNothing(unmet ? words.notOffered(unmet.set, unmet.version) : words.addinOff);
    this.weather.show(words);
    this.traffic.show(words);
  }

  private showPane(visibility: "Visible" | "Background"): void {
    this.bench.host.services.showPane(visibility);
  }

  private async press(functionName: string, label: string): Promise<number> {
    this.traffic.begin(label);
    return (await this.bench.frame?.press(functionName)) ?? 0;
  }

  private showTitle(): void {
    const { words } = this;
    const drawer = part("drawer");
    const weather = titleButton(words.weather, () => {
      drawer.hidden = !drawer.hidden;
      weather.ariaExpanded = String(!drawer.hidden);
    });
    weather.ariaExpanded = String(!drawer.hidden);
    const other = this.bench.offer.locale === "vi-VN" ? "en-US" : "vi-VN";
    part("title").replaceChildren(
      titleButton(words.emptyWorkbook, () => void this.openEmpty()),
      titleButton(words.sampleWorkbook, () => void this.openSample()),
      titleButton(words.open, () => part("chooser").click()),
      titleButton(words.save, () => void this.save()),
      element("span", { className: "name" }, `${this.fileName} – ${words.honest}`),
      weather,
      titleButton(words.language, () => void this.bench.change({ locale: other })),
    );
  }
}

function titleButton(label: string, press: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", press);
  return button;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}"`);
  return found;
}
