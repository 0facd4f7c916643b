import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS, settingsFrom, type ReportSettings } from "../../src/documents/settings";
import type { SheetSnapshot } from "../../src/reading/cells/snapshot";
import { sheetsOf } from "../reading/sheetOf";

export const CASES = join(__dirname, "../cases/documents");

export function caseNames(): readonly string[] {
  return readdirSync(CASES).sort();
}

/** The clerk's sheets of a folder. */
export function sheetsIn(folder: string): readonly SheetSnapshot[] {
  return sheetsOf(linesIn(folder, "sheets.txt").join("\n"));
}

/** One setting a line: "form twoTier", "signatory Nguyễn Văn An"; of one document "summary.ranked true". */
export function settingsIn(folder: string): ReportSettings {
  const lines = linesIn(folder, "settings.txt").map((line) => /^(?:(\w+)\.)?(\w+) (.+)$/.exec(line));
  const setFor = (document: string | undefined) =>
    Object.fromEntries(
      lines
        .filter((words) => words?.[1] === document)
        .map((words) => [words?.[2] ?? "", valueOf(words?.[3] ?? "")]),
    );
  const set = setFor(undefined);
  const settings = settingsFrom({ ...DEFAULT_SETTINGS, ...set });
  const { signatory, papers } = settings;
  return {
    ...settings,
    signatory: { ...signatory, name: String(set.signatory ?? "") },
    papers: Object.fromEntries(
      Object.entries(papers).map(([document, own]) => [document, { ...own, ...setFor(document) }]),
    ) as unknown as ReportSettings["papers"],
  };
}

/** A truth, a number or a list, as JSON has them; a text as it stands. */
function valueOf(text: string): unknown {
  return /^(?:true|false|[1-9]\d*|\[.*)$/.test(text) ? JSON.parse(text) : text;
}

export function linesIn(folder: string, file: string): readonly string[] {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : [];
}
