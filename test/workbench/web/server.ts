import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import https from "node:https";
import { type AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { ADDIN } from "../../build/ensureBuilt";
import { librarySchema } from "../node/library";
import { type Certificate } from "./certificate";
import { type Files } from "./pageBundle";

const ROOT = path.resolve(__dirname, "../../..");
/** The address in manifest.xml, where the add-in is served so that the manifest holds as it is. */
const ADDIN_URL = "https://localhost:3000/";
const PAGE_PORT = 3443;
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
};

/** The bytes behind a path such as "/main.js"; undefined if there is nothing. */
type Content = (file: string) => Promise<Uint8Array | undefined>;

export interface WorkbenchServer {
  /** Of the page. */
  readonly address: string;
  close(): void;
}

/**
 * Serves the page and, from a port of its own, the built add-in: two origins, as in Excel on the web. Ports that are taken
 * are replaced by free ones; with `freePorts` the usual ones are not even tried.
 */
export async function serveWorkbench(
  page: Files,
  certificate: Certificate,
  freePorts: boolean,
): Promise<WorkbenchServer> {
  const addinPort = freePorts ? 0 : Number(new URL(ADDIN_URL).port);
  const addin = await serve(addinFile, certificate, addinPort, {
    // Excel, too, asks for functions.json and icons from another origin.
    "Access-Control-Allow-Origin": "*",
    // A process of its own: however long the workbook calculates, the pane stays alive, and the other way round.
    "Origin-Agent-Cluster": "?1",
  });
  const content = pageContent(page, addressOf(addin));
  const host = await serve(content, certificate, freePorts ? 0 : PAGE_PORT, {});
  return {
    address: addressOf(host),
    close: () => {
      for (const server of [addin, host]) server.close();
    },
  };
}

async function addinFile(file: string): Promise<Uint8Array | undefined> {
  const place = path.join(ADDIN, file);
  if (!place.startsWith(ADDIN + path.sep)) return undefined;
  return readFile(place).catch(() => undefined);
}

function pageContent(files: Files, addinAddress: string): Content {
  const made: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
    "/": () => readFileSync(path.join(__dirname, "index.html")),
    "/icon.png": () => readFileSync(path.join(ROOT, "assets/icon-32.png")),
    "/manifest.xml": () => manifestFor(addinAddress),
    "/sample.xlsx": once(sampleWorkbook),
    // Read out of the installed library each time: no copy of it is ever kept.
    "/schema.json": () => Buffer.from(JSON.stringify(librarySchema())),
  };
  return async (file) => made[file]?.() ?? files.get(file.slice(1));
}

function manifestFor(addinAddress: string): Buffer {
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  return Buffer.from(manifest.replaceAll(ADDIN_URL, addinAddress));
}

async function sampleWorkbook(): Promise<Uint8Array> {
  const program = path.join(__dirname, "sampleWorkbook.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program], {
    cwd: ROOT,
    encoding: "buffer",
    maxBuffer: 100e6,
  });
  return stdout;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Resolves when the server listens. */
async function serve(
  content: Content,
  { cert, key }: Certificate,
  port: number,
  headers: Readonly<Record<string, string>>,
): Promise<https.Server> {
  const server = https.createServer({ cert, key }, (request, response) => {
    const file = decodeURIComponent(new URL(request.url ?? "/", ADDIN_URL).pathname);
    content(file).then(
      (bytes) => {
        const type =
          TYPES[path.extname(file)] ?? (file === "/" ? TYPES[".html"] : "application/octet-stream");
        response.writeHead(bytes ? 200 : 404, {
          ...headers,
          "Content-Type": type,
          "Cache-Control": "no-cache",
        });
        response.end(bytes ?? "404");
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500, headers).end(String(error));
      },
    );
  });
  await listen(server, port);
  return server;
}

function addressOf(server: https.Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}/`;
}

async function listen(server: https.Server, port: number): Promise<void> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await listenOn(server, 0);
  }
}

function listenOn(server: https.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
