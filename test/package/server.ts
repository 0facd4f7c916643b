import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import https from "node:https";
import path from "node:path";
import type { Address } from "../../src/release/address";
import { cacheRule, commonHeaders, READ_FROM_OTHER_ORIGINS, TEXTS, TYPES } from "../../src/release/serving";

/** A web server for trying a package: what it answers for the folder is what the configurations for nginx and IIS say. */
export interface PackageServer {
  close(): void;
}

/** Serves a folder under the path of the address, on the port of the address; resolves when it listens. */
export function servePackage(
  folder: string,
  address: Address,
  certificate: { readonly cert: string; readonly key: string },
): Promise<PackageServer> {
  const { port } = new URL(address.href);
  const server = https.createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", address.href);
    const file = pathname.startsWith(address.path)
      ? decodeURIComponent(pathname.slice(address.path.length))
      : "";
    void contentOf(folder, file).then((bytes) => {
      if (!bytes) return response.writeHead(404, { "Content-Type": "text/plain" }).end("404");
      const tag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 20)}"`;
      const headers = { ...headersOf(file, address), ETag: tag };
      if (request.headers["if-none-match"] === tag) return response.writeHead(304, headers).end();
      return response.writeHead(200, headers).end(bytes);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(Number(port || 443), "localhost", () =>
      resolve({
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      }),
    );
  });
}

async function contentOf(folder: string, file: string): Promise<Uint8Array | undefined> {
  const place = path.join(folder, file);
  return place.startsWith(folder + path.sep) ? readFile(place).catch(() => undefined) : undefined;
}

function headersOf(file: string, address: Address): Record<string, string> {
  const type = TYPES[path.extname(file).slice(1)] ?? "application/octet-stream";
  return {
    ...commonHeaders(address),
    "Content-Type": TEXTS.includes(type) ? `${type}; charset=utf-8` : type,
    "Cache-Control": cacheRule(file),
    ...(file === READ_FROM_OTHER_ORIGINS ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
