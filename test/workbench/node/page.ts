import fs from "node:fs";
import path from "node:path";
import { runScript } from "./library";

/** The page of the add-in, without what it shows (deferred scripts, styles): there is no screen. */
export class Page {
  private folder: string | undefined;

  /** Runs the scripts that block the page: not deferred, no modules, not async; office.js is skipped, because it runs already. */
  load(htmlFile: string): void {
    this.folder = path.dirname(htmlFile);
    const html = fs.readFileSync(htmlFile, "utf8").replace(/<!--[\s\S]*?-->/g, "");
    for (const [, attributes = ""] of html.matchAll(/<script\b([^>]*)>/gi)) {
      const source = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
      const src = source?.[1] ?? source?.[2] ?? source?.[3];
      const waits = /\b(defer|async)\b|type\s*=\s*["']?module/i.test(
        attributes.replace(/src\s*=\s*("[^"]*"|'[^']*')/i, ""),
      );
      if (src === undefined || waits || /(^|\/)office(\.debug)?\.js(\?|$)/.test(src)) continue;
      runScript(this.fileAt(src));
    }
  }

  /** Runs a script that the page has added; throws where there is none, as a server answers 404. */
  runLater(address: string): void {
    if (/^[a-z]+:/i.test(address)) throw new Error(`The workbench loads nothing from outside: ${address}`);
    runScript(this.fileAt(address));
  }

  private fileAt(address: string): string {
    if (this.folder === undefined) throw new Error(`No page is loaded that could ask for ${address}`);
    return path.resolve(this.folder, decodeURIComponent(address.replace(/[?#].*$/, "").replace(/^\//, "")));
  }
}
