const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const ADDIN = path.join(ROOT, "out", "addin");
const RESULT = path.join(ADDIN, "taskpane.html");

/** Builds ADDIN when it is missing or older than what it is built from. */
function ensureBuilt() {
  if (existsSync(RESULT) && statSync(RESULT).mtimeMs > newestChange(SOURCES)) return;
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const settings = ["--mode", "production", "--env", "officeJs=local", "--output-path", ADDIN];
  execFileSync(process.execPath, [webpack, ...settings], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
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

module.exports = { ADDIN, ensureBuilt };
