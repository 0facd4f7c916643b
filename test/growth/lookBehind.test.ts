import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { patternsOfSource } from "./patterns";

const BUILT = join(__dirname, "../../out/addin");
const LOOK_BEHIND = /\(\?<[=!]/;

test("no pattern of the source looks behind: Safari before 16.4, in which Excel for Mac shows the pane, does not load it", () => {
  const looking = patternsOfSource().filter(({ expression }) => LOOK_BEHIND.test(expression.source));
  expect(looking.map(({ file, expression }) => `${file} ${String(expression)}`)).toEqual([]);
});

test("nor does anything in the add-in's own bundles", () => {
  const bundles = readdirSync(BUILT).filter((name) => name.endsWith(".js"));
  expect(bundles.length).toBeGreaterThan(1);
  expect(bundles.filter((name) => LOOK_BEHIND.test(readFileSync(join(BUILT, name), "utf8")))).toEqual([]);
});
