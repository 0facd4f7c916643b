const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");

/** Licences of packages that npm delivers without one, from where these are written: one for each version. */
const KEPT = path.join(__dirname, "licences");

/**
 * Everything that a build ships: { name, version, licence, text }, ours first, then by name. `licence` is what its
 * package.json calls it, `text` the words of the licence; a part that has none fails the build.
 */
function shippedParts(compilation, withOfficeJs) {
  const others = [
    ...bundledPackages(compilation),
    // Its runtime, which loads the parts, is written into addin.js.
    path.dirname(require.resolve("webpack/package.json")),
    ...(withOfficeJs ? [path.dirname(require.resolve("@microsoft/office-js/package.json"))] : []),
  ];
  // The same version can be installed in several folders.
  const parts = new Map(others.map(partIn).map((part) => [`${part.name} ${part.version}`, part]));
  return [partIn(ROOT), ...[...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1))];
}

function partIn(folder) {
  const {
    name,
    version,
    license: licence,
  } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const brought = readdirSync(folder).filter((entry) => /^(?:licen[cs]e|notice|copying)/i.test(entry));
  const kept = path.join(KEPT, `${name} ${version}.txt`);
  const files =
    brought.length > 0 ? brought.map((file) => path.join(folder, file)) : [kept].filter(existsSync);
  if (files.length === 0) throw new Error(`${name} ${version} ships and has no text of its licence.`);
  const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
  return { name, version, licence, text };
}

/** The folders of the packages that any module in a chunk comes from. */
function bundledPackages({ modules, chunkGraph }) {
  const folders = new Set();
  const look = (module) => {
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? "");
    if (match && existsSync(path.join(match[1], "package.json"))) folders.add(match[1]);
    for (const inner of module.modules ?? []) look(inner);
  };
  for (const module of modules) if (chunkGraph.getNumberOfModuleChunks(module) > 0) look(module);
  return [...folders];
}

module.exports = { shippedParts };
