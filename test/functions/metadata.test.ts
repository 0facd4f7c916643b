import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly description?: string;
}

interface Formula {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}

const FORMULAS = generated();

test("five formulas, under ASCII names that are also their ids", () => {
  const names = ["TINNHIEM", "TINNHIEM.TYLE", "TINNHIEM.MUC", "TINNHIEM.XULY", "TINNHIEM.BANG"];
  expect(FORMULAS.map(({ id }) => id)).toEqual(names);
  expect(FORMULAS.map(({ name }) => name)).toEqual(names);
});

test("a name such as TN1 would be a cell address, and so would XFD7, R1C1, r and c", () => {
  expect(["TN1", "XFD7", "R1C1", "R", "C", "RC"].map(isCellAddress)).toEqual(Array(6).fill(true));
  expect(["XFE7", "TN0", "A1048577", "TINNHIEM"].map(isCellAddress)).toEqual(Array(4).fill(false));
});

test.each(FORMULAS)("$id is no cell address, in whole or in a part", ({ id }) => {
  expect([id, ...id.split(".")].filter(isCellAddress)).toEqual([]);
});

test.each(FORMULAS)("$id and each of its arguments is described", ({ description, parameters }) => {
  expect([description, ...parameters.map((parameter) => parameter.description)]).not.toContain(undefined);
});

test("arguments stand in the order taught, a text of law only where it changes the answer", () => {
  expect(FORMULAS.map(({ parameters }) => parameters.map(written).join("; "))).toEqual([
    "cao; tn; thap; [thu_ve]",
    "so_phieu; mau_so",
    "cao; tn; thap; [thu_ve]",
    "thap; thu_ve; [quy_dinh]",
    "vung:matrix; [thu_ve]",
  ]);
});

test("only the row and the list spill", () => {
  const spilling = FORMULAS.filter(({ result }) => result.dimensionality === "matrix").map(({ id }) => id);
  expect(spilling).toEqual(["TINNHIEM", "TINNHIEM.BANG"]);
});

function written({ name, optional, dimensionality }: Parameter): string {
  const typed = dimensionality === "matrix" ? `${name}:matrix` : name;
  return optional ? `[${typed}]` : typed;
}

/** A1 to XFD1048576, or R1C1 with either part short. */
function isCellAddress(name: string): boolean {
  if (/^(R\d*)?(C\d*)?$/i.test(name)) return true;
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16384 && Number(digits) >= 1 && Number(digits) <= 1048576;
}

/** What the build's generator makes of functions.ts; it fails on a type or a name it does not know. */
function generated(): readonly Formula[] {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  const output = join(folder, "functions.json");
  const root = join(__dirname, "../..");
  try {
    const tool = join(root, "node_modules/custom-functions-metadata/cli.js");
    execFileSync(process.execPath, [tool, "generate", "src/functions/functions.ts", output], { cwd: root });
    return (JSON.parse(readFileSync(output, "utf8")) as { functions: Formula[] }).functions;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
