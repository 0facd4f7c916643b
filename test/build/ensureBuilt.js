const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = [
  "src",
  "assets",
  "docs",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];
const ADDIN = path.join(ROOT, "out", "addin");
const RESULT = path.join(ADDIN, "taskpane.html");

/** Builds ADDIN when it is missing or older than what it is built from. */
function ensureBuilt() {
  if (existsSync(RESULT) && statSync(RESULT).mtimeMs > newestChange(SOURCES)) return;
  const started = new Date();
  const made = `${ADDIN}.${process.pid}`;
  build(made, "local");
  // What is changed during a build is newer than it.
  utimesSync(path.join(made, "taskpane.html"), started, started);
  replaceBy(made);
}

/** The production build in a folder, with office.js beside it ("local") or from Microsoft ("cdn"). */
function build(folder, officeJs) {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const settings = ["--mode", "production", "--env", `officeJs=${officeJs}`, "--output-path", folder];
  execFileSync(process.execPath, [webpack, ...settings], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Whoever reads ADDIN meanwhile never finds half of it; of two builds at once, one stays. */
function replaceBy(made) {
  const old = `${made}.old`;
  for (const [from, to] of [
    [ADDIN, old],
    [made, ADDIN],
  ]) {
    try {
      renameSync(from, to);
    } catch (error) {
      if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(error.code)) throw error;
    }
  }
  for (const folder of [old, made]) rmSync(folder, { recursive: true, force: true });
}

/** When a file, or any file of a folder, was last changed; in milliseconds. Paths are relative to the project. */
function newestChange(places) {
  return Math.max(...places.map((place) => lastChange(path.join(ROOT, place))));
}

function lastChange(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(place).map((name) => lastChange(path.join(place, name))));
}

module.exports = { ADDIN, build, ensureBuilt };
