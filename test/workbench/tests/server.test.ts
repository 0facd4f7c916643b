import { readFileSync } from "node:fs";
import https from "node:https";
import path from "node:path";
import { localhostCertificate } from "../web/certificate";
import { type WorkbenchServer, serveWorkbench } from "../web/server";

const LIBRARY = path.dirname(require.resolve("@microsoft/office-js/package.json"));

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

function get(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.get(address, { rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
  });
}

describe("the server of the workbench", () => {
  let server: WorkbenchServer;
  let addin: string;

  beforeAll(async () => {
    server = await serveWorkbench(new Map(), await localhostCertificate(), true);
    const manifest = (await get(`${server.address}manifest.xml`)).body.toString();
    addin = /SourceLocation DefaultValue="(.*)taskpane\.html"/.exec(manifest)?.[1] ?? "";
  });

  afterAll(() => server.close());

  test("the manifest leads to the add-in at an origin of its own", () => {
    expect(addin).toMatch(/^https:\/\/localhost:\d+\/$/);
    expect(addin).not.toBe(server.address);
  });

  test.each(["office.js", "excel-web-16.00.js", "vi-vn/office_strings.js"])(
    "%s comes byte for byte as npm has it",
    async (file) => {
      const { body } = await get(`${addin}office-js/${file}`);
      expect(body.equals(readFileSync(path.join(LIBRARY, "dist", file)))).toBe(true);
    },
  );

  test("the add-in's answers ask for a process of their own and may be read from another origin", async () => {
    const { headers } = await get(`${addin}functions.json`);
    expect(headers).toMatchObject({ "origin-agent-cluster": "?1", "access-control-allow-origin": "*" });
  });

  test("nothing outside the built add-in is served", async () => {
    expect((await get(`${addin}..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await get(`${addin}nothing.js`)).status).toBe(404);
  });

  test("the type table is the one the installed library is read for", async () => {
    const { body } = await get(`${server.address}schema.json`);
    const schema = JSON.parse(body.toString()) as Record<string, { scalars: Record<string, unknown> }>;
    expect(schema["Range"]?.scalars["values"]).toMatchObject({
      server: "Values",
      api: "values",
      writable: true,
    });
  });
});
