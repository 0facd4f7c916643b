import { NOT_ASSOCIATED } from "../core/dispatch";
import { element } from "./element";
import { type Button, type Group, type Menu, type Tab } from "./manifest";
import { type Words } from "./words";

/** What the buttons do. */
export interface RibbonActions {
  /** Runs a function of the add-in; resolves with the status of event.completed(). */
  press(functionName: string, label: string): Promise<number>;
  showPane(): void;
}

/** CSS pixels of an icon on a large button. */
const ICON_SIZE = 32;

/** The ribbon strip as the manifest has it; what the manifest has wrong stands there in red. */
export class Ribbon {
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly strip: HTMLElement,
    private readonly words: Words,
    private readonly actions: RibbonActions,
  ) {}

  show(tabs: readonly Tab[]): void {
    this.buttons.clear();
    this.strip.replaceChildren(...tabs.map((tab) => this.tab(tab)));
  }

  showNothing(why: string): void {
    this.buttons.clear();
    this.strip.replaceChildren(element("p", { className: "why" }, why));
  }

  /** Buttons the add-in has switched off (Office.ribbon.requestUpdate). */
  disable(ids: ReadonlySet<string>): void {
    for (const [id, button] of this.buttons) button.disabled = ids.has(id);
  }

  private tab({ id, label, groups }: Tab): HTMLElement {
    const name = label ?? (id === "TabHome" ? this.words.homeTab : id);
    const body = element("div", { className: "groups" }, ...groups.map((group) => this.group(group)));
    return element("section", { className: "tab", ariaLabel: name }, element("h2", {}, name), body);
  }

  private group({ label, buttons, problems }: Group): HTMLElement {
    const controls = element(
      "div",
      { className: "controls" },
      ...problems.map((problem) => this.error(this.words.problem(problem))),
      ...buttons.map((button) => this.control(button)),
    );
    return element("div", { className: "group" }, controls, element("h3", {}, label));
  }

  private control(button: Button | Menu): HTMLElement {
    const cell = element("div", { className: "control" });
    const fail = (sentence: string) => cell.append(this.error(sentence));
    if (button.problems.length > 0) {
      cell.append(element("strong", {}, button.label));
      for (const problem of button.problems) fail(this.words.problem(problem));
      return cell;
    }
    if ("items" in button) {
      cell.append(this.menu(button));
      return cell;
    }
    const pressable = this.pressable(button, fail);
    this.buttons.set(button.id, pressable);
    cell.append(pressable);
    return cell;
  }

  /** It stays open until an item is pressed, or its button again. */
  private menu({ label, tip, icons, items }: Menu): HTMLElement {
    const icon = icons[icons.length - 1];
    const image = element("img", { src: icon?.address ?? "", alt: "", width: ICON_SIZE, height: ICON_SIZE });
    const summary = element("summary", {}, image, element("span", {}, label));
    summary.title = `${tip.title}\n${tip.description}`;
    const list = element("div", { className: "items" }, ...items.map((item) => this.control(item)));
    const menu = element("details", { className: "menu" }, summary, list);
    list.addEventListener("click", () => menu.removeAttribute("open"));
    return menu;
  }

  private pressable(
    { label, tip, icons, action }: Button,
    fail: (sentence: string) => void,
  ): HTMLButtonElement {
    const wanted = ICON_SIZE * window.devicePixelRatio;
    const icon = icons.find(({ size }) => size >= wanted) ?? icons[icons.length - 1];
    const image = element("img", { src: icon?.address ?? "", alt: "", width: ICON_SIZE, height: ICON_SIZE });
    image.addEventListener("error", () => fail(this.words.iconMissing(image.src)));
    const pressable = element("button", { type: "button" }, image, element("span", {}, label));
    pressable.title = `${tip.title}\n${tip.description}`;
    pressable.addEventListener("click", () => {
      if (action.type === "pane") this.actions.showPane();
      else void this.run(action.name, label, pressable, fail);
    });
    return pressable;
  }

  private async run(
    functionName: string,
    label: string,
    button: HTMLButtonElement,
    fail: (sentence: string) => void,
  ): Promise<void> {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    const status = await this.actions.press(functionName, label);
    button.ariaBusy = "false";
    if (status === 0) return;
    button.remove();
    fail(
      status === NOT_ASSOCIATED ? this.words.notAssociated(functionName) : this.words.commandFailed(status),
    );
  }

  private error(sentence: string): HTMLElement {
    const shown = element("p", { className: "error" }, sentence);
    shown.setAttribute("role", "alert");
    return shown;
  }
}
