import type { Address } from "./address";

/*
 * How a server answers for the files of the add-in, as data: the configurations for nginx and IIS are written from it,
 * and the server for trying it reads it.
 */

/** Content types by the ending of a file's name. */
export const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  png: "image/png",
  txt: "text/plain",
  xml: "application/xml",
};

/** Text, of which the encoding is said and which is worth compressing. */
export const TEXTS = Object.values(TYPES).filter((type) => type !== "image/png");

/** A file whose name changes with its content: the same name is the same bytes for ever. */
export const HASHED = /\.[0-9a-f]{10}\.js$/;

/** Seconds in a year. */
export const A_YEAR = 31_536_000;

/** Kept for ever where the name tells the content; asked about every time else, so that an update is seen the next time. */
export function cacheRule(file: string): string {
  return HASHED.test(file) ? `public, max-age=${A_YEAR}, immutable` : "no-cache";
}

/** Excel on the web, which is another origin, reads it; it holds nothing but names and descriptions of functions. */
export const READ_FROM_OTHER_ORIGINS = "functions.json";

/** Where Excel on the web shows pages of add-ins, as its users and Microsoft name them (office-js #3342). */
const OFFICE_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

/**
 * Who may show the pages in a frame. What else pages may do stands in the pages themselves; this alone must be a header.
 * X-Frame-Options knows no list, and would shut Excel on the web out.
 */
export function framePolicy(address: Address): string {
  const tried = address.isLocal ? ["https://localhost:*"] : [];
  return `frame-ancestors 'self' ${[...OFFICE_ON_THE_WEB, ...tried].join(" ")}`;
}

/** What goes with every answer. */
export function commonHeaders(address: Address): Readonly<Record<string, string>> {
  return { "Content-Security-Policy": framePolicy(address), "X-Content-Type-Options": "nosniff" };
}
