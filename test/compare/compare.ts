/*
 * npm run compare -- REF [workbooks]: makes every sheet with the code of REF and with that of this folder, and compares
 * what stands in the workbook afterwards: cells with formula, value and look, merges, sizes, rules, page. The input sheet,
 * the sample, the golden cases of reading and so many generated workbooks (2,000 where nothing is said; the same ones each
 * time). Both run behind the same workbench, so that only the add-in differs.
 *
 * Exit codes: 0 all equal, 1 something differs, 2 REF is unknown.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { StandingSheet } from "./standing";
import type { Written } from "./written";

const ROOT = path.resolve(__dirname, "../..");
const DIFFERENCES_SHOWN = 20;

/** What has been compared so far. */
interface Tally {
  readonly differences: string[];
  requests: number;
  sheets: number;
  cells: number;
  readonly ended: Map<string, number>;
}

async function run([ref, workbooks = "2000"]: readonly string[]): Promise<number> {
  if (ref === undefined) return usage();
  const house = mkdtempSync(path.join(tmpdir(), "tin-nhiem-compare-"));
  try {
    execFileSync("git", ["worktree", "add", "--detach", house, ref], { cwd: ROOT, stdio: "ignore" });
  } catch {
    rmSync(house, { recursive: true, force: true });
    return usage(ref);
  }
  try {
    return report(ref, await compared(house, workbooks));
  } finally {
    execFileSync("git", ["worktree", "remove", "--force", house], { cwd: ROOT, stdio: "ignore" });
  }
}

function usage(ref?: string): number {
  console.log(ref === undefined ? "npm run compare -- REF [workbooks]" : `Git knows no "${ref}".`);
  return 2;
}

/** Both houses at once, a workbook at a time. */
async function compared(house: string, workbooks: string): Promise<Tally> {
  const tally: Tally = { differences: [], requests: 0, sheets: 0, cells: 0, ended: new Map() };
  const [before, after] = [writtenBy(house, workbooks), writtenBy(ROOT, workbooks)];
  for await (const old of before) {
    const { value } = await after.next();
    compareRequest(old, value as Written | undefined, tally);
  }
  if (!(await after.next()).done) throw new Error("This folder made more than REF.");
  return tally;
}

async function* writtenBy(house: string, workbooks: string): AsyncGenerator<Written> {
  const script = path.join(__dirname, "written.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, house, workbooks], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  try {
    for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as Written;
    if ((await ended) !== 0) throw new Error(`The sheets of ${house} could not be made.`);
  } finally {
    child.kill();
  }
}

function compareRequest(old: Written, now: Written | undefined, tally: Tally): void {
  const differ = (what: string) => tally.differences.push(`${old.name}: ${what}`);
  tally.requests++;
  tally.ended.set(old.status, (tally.ended.get(old.status) ?? 0) + 1);
  if (now?.name !== old.name) throw new Error(`"${old.name}" stands beside "${String(now?.name)}".`);
  if (now.status !== old.status) differ(`${old.status} before, ${now.status} now`);
  const names = ({ sheets }: Written) => sheets.map(({ name }) => name).join(", ");
  if (names(now) !== names(old)) differ(`sheets "${names(old)}" before, "${names(now)}" now`);
  old.sheets.forEach((sheet, index) => {
    const other = now.sheets[index];
    if (!other) return;
    tally.sheets++;
    tally.cells += sheet.cells;
    compareSheet(sheet, other, differ);
  });
}

function compareSheet(old: StandingSheet, now: StandingSheet, differ: (what: string) => void): void {
  for (const part of new Set([...Object.keys(old.parts), ...Object.keys(now.parts)])) {
    const [before, after] = [old.parts[part] ?? "nothing", now.parts[part] ?? "nothing"];
    if (before !== after) differ(`${old.name}!${part}\n    before ${before}\n    now    ${after}`);
  }
}

function report(ref: string, { differences, requests, sheets, cells, ended }: Tally): number {
  const ends = [...ended].map(([status, count]) => `${count} ${status}`).join(", ");
  console.log(`${requests} requests (${ends}): ${sheets} sheets with ${cells} cells compared with ${ref}.`);
  for (const difference of differences.slice(0, DIFFERENCES_SHOWN)) console.log(difference);
  console.log(differences.length === 0 ? "All equal." : `${differences.length} differences.`);
  return differences.length === 0 ? 0 : 1;
}

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
