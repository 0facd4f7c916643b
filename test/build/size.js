/* Prints what each part weighs as it is sent (gzip) and fails above the limits. */
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const { ADDIN, ensureBuilt } = require("./ensureBuilt");

const BLOCKING = ["addin.js"];
const FIRST_PAGE = [
  "taskpane.html",
  ...BLOCKING,
  "work.*.js",
  "reading.*.js",
  "taskpane.*.js",
  "libraries.*.js",
  "taskpane.css",
];
const LATER = ["documents.*.js", "places.*.js", "english.*.js", "proofreading.*.js", "units.*.js"];

ensureBuilt();
const files = readdirSync(ADDIN).filter((file) => /\.(js|css|html)$/.test(file));
for (const part of [...FIRST_PAGE, ...LATER]) console.log(`  ${kilobytes(bytesOf(part)).padEnd(10)} ${part}`);
hold("blocking", BLOCKING, 8);
hold("first page", FIRST_PAGE, 250);
const unknown = files.filter((file) => ![...FIRST_PAGE, ...LATER].some((part) => isOf(part, file)));
if (unknown.length > 0) fail(`in no list of ${path.basename(__filename)}: ${unknown.join(", ")}`);

function hold(what, parts, limit) {
  const bytes = parts.reduce((sum, part) => sum + bytesOf(part), 0);
  const sentence = `${what}: ${kilobytes(bytes)} gzip of ${limit} kB`;
  if (bytes > limit * 1000) fail(`${sentence}  TOO LARGE`);
  else console.log(sentence);
}

/** "work.*.js": the star stands for what changes with the content. */
function bytesOf(part) {
  const found = files.filter((file) => isOf(part, file));
  if (found.length !== 1) throw new Error(`${found.length} files of ${part}`);
  return gzipSync(readFileSync(path.join(ADDIN, found[0]))).length;
}

function isOf(part, file) {
  const [start, end = ""] = part.split("*");
  return part.includes("*")
    ? file.startsWith(start) && file.endsWith(end) && file.split(".").length === 3
    : file === part;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function fail(sentence) {
  console.log(sentence);
  process.exitCode = 1;
}
