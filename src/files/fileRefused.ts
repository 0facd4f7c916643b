import type { FileRefusal } from "../strings/fileRefusal";

/** Thrown while a file is read, and turned into its refusal before it reaches whoever chose the file. */
export class FileRefused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
    this.name = "FileRefused";
  }
}

export function broken(detail: string): FileRefused {
  return new FileRefused({ code: "broken", detail });
}
