import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PackageFiles } from "../../src/release/package";
import { ADDIN } from "../build/ensureBuilt";

/** What tells a version of the add-in to a browser that has an older one; it goes last (docs/trien-khai.md). */
const LAST = ["manifest.xml", "taskpane.html"];
/** "places" tells the version, which "taskpane" brings. */
const CHANGED = ["taskpane", "places", "proofreading"];

/** A later build, 9.8.7, in which the pane, its places and what proofreads are others: what webpack makes of such a change, without webpack. */
export function laterBuild(folder: string): void {
  cpSync(ADDIN, folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => CHANGED.some((part) => name.startsWith(`${part}.`)));
  const hashes = names.flatMap((name) => /\.([0-9a-f]{10})\.js$/.exec(name)?.slice(1) ?? []);
  expect(hashes).toHaveLength(CHANGED.length);
  const version = JSON.parse(readFileSync(path.join(ADDIN, "../../package.json"), "utf8")).version as string;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(js|html|xml|json)$/.test(name) || name.startsWith("office-js")) continue;
    const place = path.join(folder, name);
    const text = readFileSync(place, "utf8").replaceAll(version, "9.8.7");
    writeFileSync(
      place,
      hashes.reduce((changed, hash) => changed.replaceAll(hash, otherHash(hash)), text),
    );
    for (const hash of hashes)
      if (name.includes(hash)) renameSync(place, place.replace(hash, otherHash(hash)));
  }
}

function otherHash(hash: string): string {
  return [...hash].reverse().join("");
}

/** Copies a version over what is served, as the guide tells: parts first, what names them last, nothing deleted. */
export function copyOver(files: PackageFiles, served: string): void {
  const web = [...files].flatMap(([name, bytes]) =>
    name.startsWith("web/") ? [[name.slice(4), bytes] as const] : [],
  );
  const isLast = ([name]: readonly [string, unknown]) => LAST.includes(name);
  for (const [name, bytes] of [...web.filter((one) => !isLast(one)), ...web.filter(isLast)]) {
    const place = path.join(served, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
}

/** Takes everything away that is served. */
export function takeAway(served: string): void {
  rmSync(served, { recursive: true, force: true });
}
