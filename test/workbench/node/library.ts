import fs from "node:fs";
import path from "node:path";
import { type Schema, schemaFromClientSource } from "../core/schema";

/** The installed client library, read where npm put it. Never copied, never changed, never committed. */
const FOLDER = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/**
 * Runs a file of the library, or a script of a page, in the caller's own realm, like a <script>: indirect eval. Under
 * jest each test file is a realm of its own, and so an error of the library is an `Error` of the test.
 */
export function runScript(file: string): void {
  const run = eval as (text: string) => unknown;
  run(`${fs.readFileSync(file, "utf8")}\n//# sourceURL=${file.replace(/\\/g, "/")}`);
}

/** Strings of a language the library does not have are English, as on a web server that answers 404 for them. */
export function runLibraryFile(name: string): void {
  runScript(path.join(FOLDER, name));
}

/**
 * The type table of the object model. Reading it out of the library takes some 40 ms, so it is not cached: there is no
 * cache to be stale, missing or half written.
 */
export function librarySchema(): Schema {
  return schemaFromClientSource(fs.readFileSync(path.join(FOLDER, "excel-win32-16.01.debug.js"), "utf8"));
}
