import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GUIDE, pageOf } from "../../src/taskpane/help/pages";
import { HELP_STRINGS } from "../../src/strings/paneHelp";
import { ADDIN } from "../build/ensureBuilt";

const HELP = path.join(ADDIN, "help");
const pages = readdirSync(HELP).filter((name) => name.endsWith(".html"));

function read(page: string): string {
  return readFileSync(path.join(HELP, page), "utf8");
}

describe("the pages of help as they are built", () => {
  test("every page the pane leads to is there, in both languages", () => {
    for (const page of ["guide", "quickStart", "news", "licences"] as const)
      for (const language of ["vi", "en"] as const)
        expect([page, existsSync(path.join(ADDIN, pageOf(page, language)))]).toEqual([page, true]);
  });

  test("every section of the guide the pane leads to is there, once", () => {
    const guide = read(path.basename(GUIDE));
    for (const section of Object.keys(HELP_STRINGS.vi.sections))
      expect([section, guide.split(`id="${section}"`).length - 1]).toEqual([section, 1]);
  });

  test.each(pages)("%s names only pictures, styles and pages that are there", (page) => {
    const named = [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address);
    const missing = named
      .filter((address) => !address.startsWith("#") && !address.startsWith("https:"))
      .filter((address) => !existsSync(path.join(HELP, decodeURI(address.replace(/#.*/, "")))));
    expect(missing).toEqual([]);
  });

  test("the guide shows its pictures", () => {
    expect(read("huong-dan.html").match(/<img /g)?.length).toBeGreaterThanOrEqual(12);
  });

  test.each(pages)("%s loads nothing from elsewhere and runs nothing", (page) => {
    const html = read(page);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src="https?:|<link[^>]+https?:/);
  });

  test("the quick start is one page: no longer than can be printed on one", () => {
    for (const page of ["bat-dau-nhanh.html", "quick-start.html"])
      expect(read(page).replace(/<[^>]+>/g, "").length).toBeLessThan(2500);
  });

  test("the licences name what is bundled, with its text", () => {
    const licences = read("giay-phep.html");
    for (const name of ["react 17.0.2", "office-ui-fabric-react 7.204.1", "tslib"])
      expect(licences).toContain(name);
    expect(licences).toContain("Permission is hereby granted");
  });
});
