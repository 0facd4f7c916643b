import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of the source, and the file it was found in. */
export interface Pattern {
  readonly file: string;
  readonly expression: RegExp;
}

const SOURCE = join(__dirname, "../../src");
/** Folders whose texts come from a sheet, a pasted text or a cell of a function. */
const READERS = [
  "counting",
  "documents",
  "excel",
  "functions",
  "proofreading",
  "reading",
  "reporting",
  "strings",
  "words",
];

/** Every pattern of the source that meets a text of the clerk: written down, or put together when its file is loaded. */
export function patternsOfSource(): readonly Pattern[] {
  const files = READERS.flatMap((folder) => filesIn(folder));
  const seen = new Map<string, Pattern>();
  for (const pattern of [...files.flatMap(literalsIn), ...files.flatMap(builtBy)])
    seen.set(String(pattern.expression), pattern);
  return [...seen.values()];
}

/** Paths below src, as "words/fold.ts". */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`)
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(join(SOURCE, file), "utf8");
}

function literalsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true));
  return found;
}

/** What `new RegExp(…)` makes while the file is loaded; the file is loaded anew, so that no other has made it before. */
function builtBy(file: string): readonly Pattern[] {
  if (!readSource(file).includes("RegExp(") && !/(?:whole|first)Words\(/.test(readSource(file))) return [];
  const found: Pattern[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, given: ConstructorParameters<typeof RegExp>) => {
      const expression = new target(...given);
      found.push({ file, expression });
      return expression;
    },
  });
  try {
    jest.isolateModules(() => void jest.requireActual(join(SOURCE, file)));
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}
