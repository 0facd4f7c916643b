import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** A formula cell as it is saved, with its last result. */
const CALCULATED = /<c ([^>]*)>(<f[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v><\/c>/g;

/** A workbook without the results of its formulas: whoever opens it must calculate them. */
export function withoutResults(xlsx: Uint8Array): { readonly xlsx: Uint8Array; readonly formulas: number } {
  const parts = unzipSync(xlsx);
  let formulas = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    if (!SHEET.test(name)) continue;
    const bare = strFromU8(bytes).replace(CALCULATED, (_, attributes: string, formula: string) => {
      formulas++;
      return `<c ${attributes.replace(/ t="\w+"/, "")}>${formula}</c>`;
    });
    parts[name] = strToU8(bare);
  }
  return { xlsx: zipSync(parts), formulas };
}

/** A workbook that says of the results of its formulas that they hold, and does not ask to be calculated. */
export function withTrustedResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const workbook = parts["xl/workbook.xml"] ?? new Uint8Array();
  parts["xl/workbook.xml"] = strToU8(strFromU8(workbook).replace(/ fullCalcOnLoad="1"/, ""));
  return zipSync(parts);
}

/** Calculated by LibreOffice, which must be installed; files of these names, in this folder. */
export function recalculated(
  folder: string,
  workbooks: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const results = path.join(folder, "recalculated");
  mkdirSync(results, { recursive: true });
  const files = [...workbooks].map(([name, bytes]) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", results, ...files], {
    stdio: "ignore",
  });
  return new Map(
    [...workbooks.keys()].map((name) => [name, readFileSync(path.join(results, `${name}.xlsx`))]),
  );
}
