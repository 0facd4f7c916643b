import fs from "node:fs";
import path from "node:path";
import { runScript } from "./library";

/**
 * Runs the scripts of a page that block it: not deferred, no modules, not async. office.js itself is skipped, because it
 * runs already. What the page shows (deferred scripts, styles) is not loaded: there is no screen.
 */
export function runPage(htmlFile: string): void {
  const html = fs.readFileSync(htmlFile, "utf8").replace(/<!--[\s\S]*?-->/g, "");
  for (const [, attributes = ""] of html.matchAll(/<script\b([^>]*)>/gi)) {
    const source = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
    const src = source?.[1] ?? source?.[2] ?? source?.[3];
    const waits = /\b(defer|async)\b|type\s*=\s*["']?module/i.test(
      attributes.replace(/src\s*=\s*("[^"]*"|'[^']*')/i, ""),
    );
    if (src === undefined || waits || /(^|\/)office(\.debug)?\.js(\?|$)/.test(src)) continue;
    runScript(
      path.resolve(path.dirname(htmlFile), decodeURIComponent(src.replace(/[?#].*$/, "").replace(/^\//, ""))),
    );
  }
}
