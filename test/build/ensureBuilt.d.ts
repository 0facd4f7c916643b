/** Where the build for tests and workbench is: a production build that brings office.js along, so that it needs no network. */
export const ADDIN: string;
/** Builds ADDIN when it is missing or older than what it is built from. */
export function ensureBuilt(): void;
/** The production build in a folder, with office.js beside it ("local") or from Microsoft ("cdn"). */
export function build(folder: string, officeJs: "local" | "cdn"): void;
