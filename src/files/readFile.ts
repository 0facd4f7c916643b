import type { FileRefusal } from "../strings/fileRefusal";
import { CAPS } from "./caps";
import { FileRefused } from "./fileRefused";
import type { FileSheet } from "./fileSheet";
import { readWorkbookFile } from "./workbookFile";

/** A file as the browser hands it out (File). */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970: when it was written where it lies. */
  readonly lastModified?: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What became of a file: its worksheets, or why it was not read. */
export type ReadFile =
  | ({ readonly name: string; readonly sheets: readonly FileSheet[] } & Saved)
  | ({ readonly name: string; readonly refusal: FileRefusal } & Saved);

interface Saved {
  /** When it was last saved, in milliseconds since 1970: by its own account, else as it lies on the disk. */
  readonly saved?: number;
}

/**
 * Reads a file that the clerk chose; one that cannot be read is an answer too, so that the others go on. Gives the page
 * its turn meanwhile; what `goesOn` throws ends the reading.
 */
export async function readFile(file: ChosenFile, goesOn?: () => void): Promise<ReadFile> {
  const { name, lastModified } = file;
  try {
    const { sheets, saved = lastModified } = await readWorkbookFile(await bytesOf(file), goesOn);
    return { name, sheets, saved };
  } catch (error) {
    if (error instanceof FileRefused) return { name, refusal: error.refusal, saved: lastModified };
    throw error;
  }
}

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  if (file.size > CAPS.file) throw new FileRefused({ code: "fileTooLarge", most: CAPS.file });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileRefused({ code: "notGiven" });
  }
}
