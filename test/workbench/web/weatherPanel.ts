import { LATE_ANSWER, NO_ANSWER, TRANSPORT_ERRORS, type Host } from "../core/host";
import { type Fault, PROFILE_NAMES, type ProfileName } from "../core/profiles";
import { type Bench } from "./bench";
import { element } from "./element";
import { type Pane, PANE_WIDTH } from "./pane";
import { type Words } from "./words";

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const EXCEL_APIS = ["1.21", "1.17", "1.15", "1.14", "1.13", "1.12", "1.11", "1.10", "1.9", "1.8", "1.7"];
const FAILURES = [
  "GeneralException",
  "InvalidOperation",
  ...Object.keys(TRANSPORT_ERRORS),
  NO_ANSWER,
  LATE_ANSWER,
];

/** What an add-in has to live with, as switches. */
export class WeatherPanel {
  private profile?: ProfileName;

  constructor(
    private readonly container: HTMLElement,
    private readonly bench: Bench,
    private readonly pane: Pane,
    private readonly report: (sentence: string) => void,
  ) {}

  show(words: Words): void {
    const { forecast } = words;
    const { weather, offer } = this.bench;
    this.container.replaceChildren(
      element("h2", {}, words.weather),
      labelled(forecast.profile, this.profiles(words)),
      ...weather.faults.map((fault) => faultLine(fault)),
      labelled(
        forecast.latency,
        numberInput(weather.latency, (value) => (weather.latency = value)),
      ),
      labelled(
        forecast.payload,
        checkBox(Number.isFinite(weather.payloadBytes), (on) => {
          weather.payloadBytes = on ? FIVE_MEGABYTES : Infinity;
        }),
      ),
      labelled(
        forecast.cellEditMode,
        checkBox(weather.cellEditMode, (on) => (weather.cellEditMode = on)),
      ),
      labelled(
        forecast.excelApi,
        choice(EXCEL_APIS, offer.excelApi, (excelApi) => void this.bench.change({ excelApi })),
      ),
      labelled(
        forecast.addin,
        checkBox(offer.addin, (on) => void (on ? this.bench.change({ addin: on }) : this.bench.switchOff())),
      ),
      labelled(forecast.paneWidth, this.paneWidth()),
      labelled(forecast.theme, this.theme(words)),
      element("p", {}, forecast.highContrast),
      this.failure(words, () => this.bench.host),
    );
  }

  /** Shown anew with each: a profile brings weather of its own. */
  private profiles(words: Words): HTMLSelectElement {
    const { plainExcel, profiles } = words.forecast;
    const labels = [plainExcel, ...PROFILE_NAMES.map((name) => profiles[name])];
    const select = choice(labels, this.profile ? profiles[this.profile] : plainExcel, (label) => {
      this.profile = PROFILE_NAMES.find((name) => profiles[name] === label);
      void this.bench.take(this.profile).then(() => this.show(words));
    });
    return select;
  }

  private paneWidth(): HTMLInputElement {
    const slider = element("input", { type: "range" });
    slider.min = String(PANE_WIDTH.narrowest);
    slider.max = String(PANE_WIDTH.widest);
    slider.value = String(this.pane.width || PANE_WIDTH.usual);
    slider.addEventListener("input", () => (this.pane.width = Number(slider.value)));
    return slider;
  }

  /** prefers-color-scheme inside a frame follows the color-scheme of the frame's element. */
  private theme({ forecast: { themes } }: Words): HTMLSelectElement {
    const { style } = this.pane.holder;
    const shown = { [themes.system]: "", [themes.light]: "only light", [themes.dark]: "only dark" };
    const now = Object.keys(shown).find((name) => shown[name] === style.colorScheme) ?? themes.system;
    return choice(Object.keys(shown), now, (name) => (style.colorScheme = shown[name] ?? ""));
  }

  private failure({ forecast }: Words, host: () => Host): HTMLElement {
    let [n, after, code] = [1, 0, FAILURES[0] ?? ""];
    const plan = element("button", { type: "button" }, forecast.failPlan);
    plan.addEventListener("click", () => {
      host().failRequest(n, code, after);
      this.report(forecast.failPlanned(n, code));
    });
    return element(
      "fieldset",
      {},
      element("legend", {}, forecast.fail),
      labelled(
        forecast.failNumber,
        numberInput(n, (value) => (n = Math.max(1, value))),
      ),
      labelled(
        forecast.failCode,
        choice(FAILURES, code, (value) => (code = value)),
      ),
      labelled(
        forecast.failAfter,
        numberInput(after, (value) => (after = value)),
      ),
      plan,
    );
  }
}

/** What goes wrong, where it is reported. */
function faultLine({ member, does, issue }: Fault): HTMLElement {
  const what = typeof does === "string" ? does : does.refuses;
  return element("p", { className: "fault" }, `${member}: ${what} (${issue})`);
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  return element("label", {}, text, control);
}

function numberInput(value: number, change: (value: number) => void): HTMLInputElement {
  const input = element("input", { type: "number", min: "0", value: String(value) });
  input.addEventListener("change", () => change(Math.max(0, Number(input.value) || 0)));
  return input;
}

function checkBox(checked: boolean, change: (checked: boolean) => void): HTMLInputElement {
  const input = element("input", { type: "checkbox", checked });
  input.addEventListener("change", () => change(input.checked));
  return input;
}

function choice(
  values: readonly string[],
  chosen: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const options = values.map((value) => element("option", { value, selected: value === chosen }, value));
  const select = element("select", {}, ...options);
  select.addEventListener("change", () => change(select.value));
  return select;
}
