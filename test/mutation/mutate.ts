import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { record, today } from "../trust/record";

/*
 * npm run mutate -- FOLDER [K/N] [TESTS …]: changes the code of a folder of src ("counting", "reading/rows") in one place at
 * a time, by Stryker's mutators, and runs the tests of test/FOLDER each time, or those named ("reading/cases counting").
 * Tells the share of changes that some test noticed, and those that none did. Stryker is fetched when this is run; it takes
 * from minutes to hours: with K/N only every Nth file of the folder is changed, beginning with the Kth, so that a large
 * folder is a sample, or a work of several days.
 */
const STRYKER = "9.6.1";
const FOLDER = "out/mutation";

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status:
    "Killed" | "Timeout" | "Survived" | "NoCoverage" | "RuntimeError" | "Ignored" | "CompileError";
  /** Of what runs when a file is loaded: Stryker may have run no test for it, and then says that it survived. */
  readonly static?: boolean;
  readonly testsCompleted?: number;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

const PART = /^([1-9]\d*)\/([1-9]\d*)$/;

function run([folder, ...named]: readonly string[]): number {
  if (folder === undefined || !existsSync(path.join("src", folder))) {
    console.log("Which folder of src? npm run mutate -- counting");
    return 2;
  }
  const part = named.find((argument) => PART.test(argument));
  const tests = named.filter((argument) => argument !== part);
  const what = part === undefined ? folder : `${folder} ${part}`;
  const report = path.join(FOLDER, `${what.replace(/[/ ]/g, "-")}.json`);
  const options = path.join(FOLDER, "stryker.json");
  mkdirSync(FOLDER, { recursive: true });
  const files = filesOf(folder, part);
  writeFileSync(options, JSON.stringify(optionsFor(files, tests.length > 0 ? tests : [folder], report)));
  const packages = ["core", "jest-runner"].map((name) => `--package=@stryker-mutator/${name}@${STRYKER}`);
  const { status } = spawnSync("npx", ["--yes", ...packages, "stryker", "run", options], {
    stdio: "inherit",
  });
  if (status !== 0) return 1;
  tell(what, JSON.parse(readFileSync(report, "utf8")) as Report);
  return 0;
}

/** The files of a folder of src, or every Nth of them. */
function filesOf(folder: string, part = "1/1"): readonly string[] {
  const [, first, every] = PART.exec(part) ?? [];
  return readdirSync(path.join("src", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .filter((_file, index) => index % Number(every) === Number(first) - 1)
    .map((file) => path.posix.join("src", folder, file));
}

function optionsFor(files: readonly string[], tests: readonly string[], report: string): object {
  return {
    mutate: files,
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      configFile: "test/mutation/jest.config.js",
      config: { testMatch: tests.map((test) => `**/test/${test}{,/**/*}.test.ts`) },
    },
    // The tests do not check types.
    tsconfigFile: "none",
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    ignorePatterns: ["dist", "out", "docs"],
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
    tempDirName: path.join(FOLDER, "sandbox"),
    concurrency: 2,
    timeoutMS: 30_000,
  };
}

function wasTried({ static: isStatic = false, testsCompleted }: Mutant): boolean {
  return !isStatic || testsCompleted !== 0;
}

function tell(what: string, { files }: Report): void {
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.filter(wasTried).map((mutant) => ({ file, ...mutant })),
  );
  const left = mutants.filter(({ status }) => UNNOTICED.includes(status));
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  for (const { file, location, mutatorName, replacement = "" } of left)
    console.log(`${file}:${location.start.line}:${location.start.column} ${mutatorName}: ${replacement}`);
  record({ mutation: { [what]: { day: today(), changes: noticed + left.length, noticed } } });
  const share = (100 * noticed) / (noticed + left.length);
  console.log(`${noticed} of ${noticed + left.length} changes noticed: ${share.toFixed(1)} %`);
}

process.exitCode = run(process.argv.slice(2));
