const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const RESULT = path.join(ROOT, "dist", "taskpane.html");

/** Builds dist/ for production when it is missing or older than what it is built from. */
function ensureBuilt() {
  const newest = Math.max(...SOURCES.map((source) => newestChange(path.join(ROOT, source))));
  if (existsSync(RESULT) && statSync(RESULT).mtimeMs > newest) return;
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** When a file, or any file of a folder, was last changed; in milliseconds. */
function newestChange(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(place).map((name) => newestChange(path.join(place, name))));
}

module.exports = { ensureBuilt };
