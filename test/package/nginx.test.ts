import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Address } from "../../src/release/address";
import { packageFiles, writePackage, type PackageFiles } from "../../src/release/package";
import { ADDIN } from "../build/ensureBuilt";
import { localhostCertificate } from "../workbench/web/certificate";
import { ask } from "./asking";
import { freePort } from "./freePort";
import { faultsOfServer } from "./servedRules";
import { takeAway } from "./versions";

/** npm run package:nginx, where nginx is installed: the configuration of the package as it is, but for the folder. */
describe("served by nginx under a sub-path", () => {
  const out = mkdtempSync(path.join(tmpdir(), "nginx-"));
  let address: Address;
  let files: PackageFiles;
  let nginx: ChildProcess;

  beforeAll(async () => {
    address = new Address(`https://localhost:${await freePort()}/van-phong/tin-nhiem/`);
    files = packageFiles(ADDIN, address);
    const { folder } = writePackage(files, out);
    nginx = spawn("nginx", ["-e", "stderr", "-p", out, "-c", await configuration(folder)], {
      stdio: "inherit",
    });
    await untilListening();
  });
  afterAll(() => {
    nginx.kill();
    takeAway(out);
  });

  test("every file is 200, with its bytes, its type, how long it is kept, and who may show it", async () => {
    expect(await faultsOfServer(address, files)).toEqual([]);
  });

  test("a part that is not there is 404, and that is not kept for a year", async () => {
    const answer = await ask(`${address.href}work.0123456789.js`);
    expect([answer.status, answer.headers["cache-control"]]).toEqual([404, undefined]);
  });

  test("text is compressed for whoever can read it", async () => {
    const answer = await ask(`${address.href}functions.json`, { "Accept-Encoding": "gzip" });
    expect(answer.headers["content-encoding"]).toBe("gzip");
  });

  /** A server such as an office has, which includes what the package brings. */
  async function configuration(folder: string): Promise<string> {
    const { cert, key } = await localhostCertificate();
    const brought = Buffer.from(files.get("may-chu/nginx/tin-nhiem.conf") ?? []).toString("utf8");
    mkdirSync(path.join(out, "temp"));
    const texts: Readonly<Record<string, string>> = {
      "cert.pem": cert,
      "key.pem": key,
      "tin-nhiem.conf": brought.replace("/srv/tin-nhiem/", `${folder}/web/`),
      "nginx.conf": `daemon off; pid ${out}/pid; user root; events {}
        http {
          access_log off; client_body_temp_path ${out}/temp; proxy_temp_path ${out}/temp; fastcgi_temp_path ${out}/temp;
          uwsgi_temp_path ${out}/temp; scgi_temp_path ${out}/temp;
          server {
            listen ${new URL(address.href).port} ssl;
            server_name localhost;
            ssl_certificate ${out}/cert.pem; ssl_certificate_key ${out}/key.pem;
            include ${out}/tin-nhiem.conf;
          }
        }`,
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(out, name), text);
    return path.join(out, "nginx.conf");
  }

  async function untilListening(): Promise<void> {
    for (let tries = 0; tries < 50; tries += 1) {
      if (await ask(address.href).catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("nginx does not answer.");
  }
});
