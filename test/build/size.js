/* Prints what the bundles weigh as they are sent (gzip) and fails above the budget. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const { ADDIN, ensureBuilt } = require("./ensureBuilt");

const BUDGETS = [
  { what: "commands + functions", files: ["addin.js"], kilobytes: 40 },
  { what: "pane", files: ["taskpane.js", "taskpane.css"], kilobytes: 260 },
];

ensureBuilt();
for (const { what, files, kilobytes } of BUDGETS) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(ADDIN, file))).length, 0);
  const over = bytes > kilobytes * 1000;
  console.log(`${what}: ${(bytes / 1000).toFixed(1)} kB gzip of ${kilobytes} kB${over ? "  TOO LARGE" : ""}`);
  if (over) process.exitCode = 1;
}
