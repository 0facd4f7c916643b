import { NEW_EXCEL_FUNCTIONS } from "@univerjs/engine-formula";

/**
 * Functions younger than the file format are stored with a prefix, "_xlfn.XLOOKUP" (Microsoft: "Issue: An _xlfn. prefix
 * is displayed in front of a formula"); inside the workbook they go by their plain names.
 */
const NEW_FUNCTIONS: ReadonlySet<string> = new Set<string>([...NEW_EXCEL_FUNCTIONS].map(String));
/** Those with the longer prefix of worksheet-only functions. */
const WORKSHEET_ONLY: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

export function withoutFilePrefixes(formula: string): string {
  return outsideText(formula, (part) => part.replace(/_xlfn\.(_xlws\.)?|_xlpm\./gi, ""));
}

export function withFilePrefixes(formula: string): string {
  return outsideText(formula, (part) =>
    part.replace(/(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu, (name: string) => {
      const upper = name.toUpperCase();
      if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
      return NEW_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

function outsideText(formula: string, change: (part: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (part, quoted?: string) =>
    quoted ? part : change(part),
  );
}
