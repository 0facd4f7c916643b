import { type Locale } from "../core/model/numberText";

/** What a manifest says of the ribbon, the pane and the functions, in one language. */
export interface Manifest {
  readonly name: string;
  /** Requirement sets without which an Excel does not offer the add-in. */
  readonly requirements: readonly Requirement[];
  /** Where the add-in's one page is (shared runtime), and the metadata of its functions. */
  readonly page: string;
  readonly functions: string;
  readonly tabs: readonly Tab[];
}

export interface Requirement {
  readonly set: string;
  readonly version: string;
}

export interface Tab {
  /** "TabHome" and its like, or the id of a tab of the add-in's own. */
  readonly id: string;
  /** undefined for a tab of Excel's. */
  readonly label?: string;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly label: string;
  readonly buttons: readonly (Button | Menu)[];
  readonly problems: readonly Problem[];
}

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels, the smallest first. */
  readonly icons: ReadonlyArray<{ readonly size: number; readonly address: string }>;
  readonly action: { readonly type: "function"; readonly name: string } | { readonly type: "pane" };
  readonly problems: readonly Problem[];
}

/** A button of the ribbon that opens a list of others, each with an action of its own. */
export interface Menu extends Omit<Button, "action"> {
  readonly items: readonly Button[];
}

/** Why a part of the ribbon cannot be shown as the manifest means it; Excel would refuse the manifest or leave the part out. */
export type Problem =
  | { readonly kind: "unresolved"; readonly element: string; readonly resid: string }
  | { readonly kind: "absent"; readonly element: string }
  | { readonly kind: "unsupported"; readonly element: string; readonly type: string };

/** The manifest is no XML, or has no page: nothing of it can be shown. */
export class UnusableManifest extends Error {}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Reads an add-in only manifest with VersionOverrides 1.0
 * (learn.microsoft.com/office/dev/add-ins/develop/create-addin-commands).
 */
export function readManifest(xml: string, locale: Locale): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const fault = document.getElementsByTagName("parsererror")[0];
  if (fault) throw new UnusableManifest(fault.textContent ?? "");
  return new Reader(document, locale).read();
}

class Reader {
  private problems: Problem[] = [];

  constructor(
    private readonly document: Document,
    private readonly locale: Locale,
  ) {}

  read(): Manifest {
    const name = first(this.document, "DisplayName");
    const page = this.address(first(this.document, "Runtime"), "Runtime");
    const metadata = first(this.document, "Metadata");
    const functions = this.address(metadata && first(metadata, "SourceLocation"), "Metadata");
    const surface = extensionPoint(this.document, "PrimaryCommandSurface");
    const tabs = surface ? childrenOf(surface, "OfficeTab", "CustomTab").map((tab) => this.tab(tab)) : [];
    const requirements = this.requirements();
    return { name: name ? this.inLanguage(name) : "", requirements, page, functions, tabs };
  }

  private requirements(): Requirement[] {
    const sets = first(this.document, "Sets");
    const lowest = sets?.getAttribute("DefaultMinVersion") ?? "1.1";
    return (sets ? childrenOf(sets, "Set") : []).map((set) => ({
      set: set.getAttribute("Name") ?? "",
      version: set.getAttribute("MinVersion") ?? lowest,
    }));
  }

  private address(reference: Element | undefined, what: string): string {
    const address = this.resource(reference, what);
    const [problem] = this.takeProblems();
    if (problem?.kind === "unresolved") throw new UnusableManifest(`${what}: resid "${problem.resid}"`);
    if (problem) throw new UnusableManifest(what);
    return address;
  }

  private tab(tab: Element): Tab {
    const groups = childrenOf(tab, "Group").map((group) => this.group(group));
    const id = tab.getAttribute("id") ?? "";
    if (tab.localName === "OfficeTab") return { id, groups };
    return { id, groups, label: this.resource(childrenOf(tab, "Label")[0], "Label") || id };
  }

  private group(group: Element): Group {
    const label = this.resource(childrenOf(group, "Label")[0], "Label") || (group.getAttribute("id") ?? "");
    const problems = this.takeProblems();
    return { label, problems, buttons: childrenOf(group, "Control").map((control) => this.control(control)) };
  }

  private control(control: Element): Button | Menu {
    const type = control.getAttributeNS(XSI, "type") ?? "";
    if (type === "Menu") return this.menu(control);
    if (type !== "Button") this.problems.push({ kind: "unsupported", element: "Control", type });
    return this.button(control);
  }

  private menu(control: Element): Menu {
    const look = this.look(control);
    const items = childrenOf(control, "Items")[0];
    if (!items) this.problems.push({ kind: "absent", element: "Items" });
    const problems = this.takeProblems();
    const buttons = items ? childrenOf(items, "Item").map((item) => this.button(item)) : [];
    return { ...look, items: buttons, problems };
  }

  private button(control: Element): Button {
    const look = this.look(control);
    const action = this.action(childrenOf(control, "Action")[0]);
    return { ...look, action, problems: this.takeProblems() };
  }

  private look(control: Element): Pick<Button, "id" | "label" | "tip" | "icons"> {
    const id = control.getAttribute("id") ?? "";
    const label = this.resource(childrenOf(control, "Label")[0], "Label") || id;
    const supertip = childrenOf(control, "Supertip")[0];
    const tip = {
      title: this.resource(supertip && childrenOf(supertip, "Title")[0], "Supertip/Title"),
      description: this.resource(supertip && childrenOf(supertip, "Description")[0], "Supertip/Description"),
    };
    return { id, label, tip, icons: this.icons(control) };
  }

  private icons(control: Element): Button["icons"] {
    const [icon] = childrenOf(control, "Icon");
    const images = icon ? [...icon.getElementsByTagNameNS("*", "Image")] : [];
    if (images.length === 0) this.problems.push({ kind: "absent", element: "Icon" });
    return images
      .map((image) => ({
        size: Number(image.getAttribute("size")),
        address: this.resource(image, "Icon/Image"),
      }))
      .sort((a, b) => a.size - b.size);
  }

  private action(action: Element | undefined): Button["action"] {
    const type = action?.getAttributeNS(XSI, "type") ?? "";
    if (action && type === "ShowTaskpane") {
      this.resource(childrenOf(action, "SourceLocation")[0], "Action/SourceLocation");
      return { type: "pane" };
    }
    if (action && type === "ExecuteFunction") {
      const name = childrenOf(action, "FunctionName")[0]?.textContent?.trim() ?? "";
      if (!name) this.problems.push({ kind: "absent", element: "Action/FunctionName" });
      return { type: "function", name };
    }
    this.problems.push({ kind: "unsupported", element: "Action", type });
    return { type: "pane" };
  }

  /** What an element's resid stands for, in the language; "" and a problem if it stands for nothing. */
  private resource(reference: Element | undefined, element: string): string {
    if (!reference) {
      this.problems.push({ kind: "absent", element });
      return "";
    }
    const resid = reference.getAttribute("resid") ?? "";
    const resources = first(this.document, "Resources");
    const found =
      resources &&
      [...resources.getElementsByTagNameNS("*", "*")].find((item) => item.getAttribute("id") === resid);
    if (found) return this.inLanguage(found);
    this.problems.push({ kind: "unresolved", element, resid });
    return "";
  }

  private inLanguage(item: Element): string {
    const override = childrenOf(item, "Override").find(
      (candidate) => candidate.getAttribute("Locale") === this.locale,
    );
    return override?.getAttribute("Value") ?? item.getAttribute("DefaultValue") ?? "";
  }

  private takeProblems(): Problem[] {
    return this.problems.splice(0);
  }
}

function extensionPoint(document: Document, type: string): Element | undefined {
  return [...document.getElementsByTagNameNS("*", "ExtensionPoint")].find(
    (point) => point.getAttributeNS(XSI, "type") === type,
  );
}

function first(parent: Document | Element, name: string): Element | undefined {
  return parent.getElementsByTagNameNS("*", name)[0];
}

function childrenOf(parent: Element, ...names: string[]): Element[] {
  return [...parent.children].filter((child) => names.includes(child.localName));
}
