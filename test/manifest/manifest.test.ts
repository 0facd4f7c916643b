import { readFileSync } from "node:fs";
import path from "node:path";
import { PAPER_PURPOSES } from "../../src/documents/all";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

const ROOT = path.resolve(__dirname, "../..");
const DEVELOPMENT_URL = "https://localhost:3000/";
const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(ROOT, "manifest.xml"), "utf8"),
  "text/xml",
);

function elements(name: string, within: Document | Element = manifest): Element[] {
  return Array.from(within.getElementsByTagNameNS("*", name));
}

function attributes(elementsFound: Element[], name: string): string[] {
  return elementsFound.map((element) => element.getAttribute(name) ?? "");
}

describe("manifest.xml", () => {
  const resources = [...elements("Image"), ...elements("Url"), ...elements("String")].filter((e) =>
    e.hasAttribute("id"),
  );

  test("every resid resolves to exactly one resource, and no resource is unused", () => {
    const used = attributes(
      Array.from(manifest.getElementsByTagName("*")).filter((e) => e.hasAttribute("resid")),
      "resid",
    );
    expect(new Set(used)).toEqual(new Set(attributes(resources, "id")));
    expect(attributes(resources, "id")).toHaveLength(new Set(attributes(resources, "id")).size);
  });

  test("resource ids are at most 32 characters, short texts at most 125, long texts at most 250", () => {
    const longest = (list: string[]) => Math.max(...list.map((text) => text.length));
    const texts = (name: string) =>
      elements(name).flatMap((list) => [
        ...attributes(elements("String", list), "DefaultValue"),
        ...attributes(elements("Override", list), "Value"),
      ]);
    expect(longest(attributes(resources, "id"))).toBeLessThanOrEqual(32);
    expect(longest(texts("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(longest(texts("LongStrings"))).toBeLessThanOrEqual(250);
  });

  test("every text has its English", () => {
    for (const text of elements("String"))
      expect([text.getAttribute("id"), attributes(elements("Override", text), "Locale")]).toEqual([
        text.getAttribute("id"),
        ["en-US"],
      ]);
  });

  test("every address begins with the one address that the build replaces", () => {
    const urls = [
      ...elements("Image"),
      ...elements("Url"),
      ...elements("IconUrl"),
      ...elements("HighResolutionIconUrl"),
      ...elements("SupportUrl"),
      ...elements("SourceLocation"),
    ]
      .map((element) => element.getAttribute("DefaultValue"))
      .filter((url) => url !== null && url !== "");
    expect(urls.length).toBeGreaterThan(9);
    for (const url of urls) expect(url).toMatch(new RegExp(`^${DEVELOPMENT_URL}[a-z0-9./-]+$`));
  });

  test("every icon is a square PNG of the size it is listed for", () => {
    const sized = elements("Image").filter((image) => image.hasAttribute("size"));
    expect(sized.length).toBeGreaterThan(0);
    for (const image of sized) {
      const resource = resources.find(
        (candidate) => candidate.getAttribute("id") === image.getAttribute("resid"),
      );
      expect(pngSize(resource?.getAttribute("DefaultValue") ?? "")).toEqual(
        square(image.getAttribute("size")),
      );
    }
    expect(pngSize(elements("IconUrl")[0]?.getAttribute("DefaultValue") ?? "")).toEqual(square("32"));
    expect(pngSize(elements("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "")).toEqual(
      square("64"),
    );
  });

  test("runtime, page, function file and pane name the same page, and the runtime comes first", () => {
    const page = (name: string) => attributes(elements(name), "resid");
    expect(page("Runtime")).toEqual(["Taskpane.Url"]);
    expect(page("FunctionFile")).toEqual(["Taskpane.Url"]);
    for (const holder of [
      ...elements("Page"),
      ...elements("Action").filter((a) => a.getAttribute("xsi:type") === "ShowTaskpane"),
    ])
      expect(attributes(elements("SourceLocation", holder), "resid")).toEqual(["Taskpane.Url"]);
    const host = elements("Host").find((element) => element.getAttribute("xsi:type") === "Workbook");
    expect(host && Array.from(host.childNodes).find((node) => node.nodeType === 1)?.nodeName).toBe(
      "Runtimes",
    );
  });

  test("every item of the menu makes a document of its own", () => {
    const functions = elements("Item").map((item) => elements("FunctionName", item)[0]?.textContent);
    expect(functions.length).toBeGreaterThan(1);
    expect(new Set(functions).size).toBe(functions.length);
    const known = PAPER_PURPOSES.map((purpose) => `make_${purpose}`);
    expect(functions.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  });

  test("a runtime that lives long has no TaskpaneId, and functions have no namespace", () => {
    expect(attributes(elements("Runtime"), "lifetime")).toEqual(["long"]);
    expect(elements("TaskpaneId")).toEqual([]);
    expect(elements("Namespace")).toEqual([]);
  });
});

/** Width and height from the IHDR chunk (PNG specification, 11.2.2). */
function pngSize(url: string): { width: number; height: number } {
  const png = readFileSync(path.join(ROOT, url.slice(DEVELOPMENT_URL.length)));
  expect(png.subarray(12, 16).toString("latin1")).toBe("IHDR");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function square(size: string | null): { width: number; height: number } {
  return { width: Number(size), height: Number(size) };
}
