/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { VIETNAMESE_HELP } from "../../src/strings/paneHelp";
import { GUIDE, pageOf } from "../../src/taskpane/help/pages";
import { ADDIN } from "../build/ensureBuilt";

const HELP = path.join(ADDIN, "help");
const pages = readdirSync(HELP).filter((name) => name.endsWith(".html"));

function read(page: string): Document {
  return new DOMParser().parseFromString(readFileSync(path.join(HELP, page), "utf8"), "text/html");
}

/** Everything that a page names: pages, pictures, styles. */
function namedIn(page: string): readonly string[] {
  return Array.from(read(page).querySelectorAll("[src], [href]")).map(
    (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
  );
}

describe("the pages of help as they are built", () => {
  test("every page the pane leads to is there, in both languages", () => {
    for (const page of ["guide", "quickStart", "news", "licences"] as const)
      for (const language of ["vi", "en"] as const)
        expect([page, existsSync(path.join(ADDIN, pageOf(page, language)))]).toEqual([page, true]);
  });

  test("every section of the guide the pane leads to is there, once", () => {
    const guide = read(path.basename(GUIDE));
    for (const section of Object.keys(VIETNAMESE_HELP.sections))
      expect([section, guide.querySelectorAll(`#${section}`).length]).toEqual([section, 1]);
  });

  test.each(pages)(
    "%s names only pictures, styles and pages that are there, and nothing elsewhere",
    (page) => {
      const named = namedIn(page);
      expect(named).toContain("help.css");
      const files = named.filter((address) => !address.startsWith("#"));
      const missing = files.filter((address) => !existsSync(path.join(HELP, address.replace(/#.*/, ""))));
      expect(missing).toEqual([]);
    },
  );

  test("the guide shows its pictures", () => {
    expect(read("huong-dan.html").querySelectorAll("img").length).toBeGreaterThanOrEqual(12);
  });

  test.each(pages)("%s may load nothing from elsewhere and runs nothing", (page) => {
    const policy = read(page).querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(read(page).querySelectorAll("script")).toHaveLength(0);
  });

  test("the quick start is no longer than one printed page holds", () => {
    for (const page of ["bat-dau-nhanh.html", "quick-start.html"])
      expect(read(page).body.textContent?.length).toBeLessThan(2500);
  });

  test("the licences name what is bundled, with its text", () => {
    const licences = read("giay-phep.html").body.textContent;
    for (const name of ["react 17.0.2", "office-ui-fabric-react 7.204.1", "tslib"])
      expect(licences).toContain(name);
    expect(licences).toContain("Permission is hereby granted");
  });
});
