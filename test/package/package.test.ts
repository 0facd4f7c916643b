import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { ESLint } from "eslint";
import { unzipSync } from "fflate";
import { Address } from "../../src/release/address";
import { packageFiles, writePackage } from "../../src/release/package";
import addin from "../../package.json";
import lock from "../../package-lock.json";
import { ADDIN } from "../build/ensureBuilt";
import { localhostCertificate } from "../workbench/web/certificate";
import { ask } from "./asking";
import { freePort } from "./freePort";
import { servePackage, type PackageServer } from "./server";
import { faultsOfServer } from "./servedRules";
import { takeAway } from "./versions";

const OFFICE = new Address("https://may-chu.co-quan.vn/tin-nhiem/");
const files = packageFiles(ADDIN, OFFICE);

function text(name: string): string {
  return Buffer.from(files.get(name) ?? []).toString("utf8");
}

describe("a package for an office's server", () => {
  test("its checksums hold every other file, and each is right", () => {
    const lines = text("SHA256SUMS").trim().split("\n");
    const sums = lines.map((line) => line.split("  ") as [string, string]);
    expect(sums.map(([, name]) => name)).toEqual([...files.keys()].filter((name) => name !== "SHA256SUMS"));
    for (const [sum, name] of sums)
      expect([
        name,
        createHash("sha256")
          .update(files.get(name) ?? "")
          .digest("hex"),
      ]).toEqual([name, sum]);
  });

  test("the manifest names that server alone, and the guide beside the pane goes with it", () => {
    const addresses = text("manifest.xml").match(/https?:\/\/[^"]+/g) ?? [];
    const others = addresses.filter((one) => !one.startsWith(OFFICE.href));
    expect(
      others.filter((one) => !one.startsWith("http://schemas.microsoft.com/") && !one.includes("w3.org")),
    ).toEqual([]);
    expect(addresses.length - others.length).toBeGreaterThan(15);
    expect(text("web/manifest.xml")).toBe(text("manifest.xml"));
    expect(text("web/help/trien-khai.html")).toContain("<h1");
  });

  test("every file that the manifest names is there", () => {
    const named = (text("manifest.xml").match(/https:\/\/may-chu[^"]+/g) ?? []).map((one) =>
      one.slice(OFFICE.href.length),
    );
    expect(named.filter((file) => !files.has(`web/${file}`))).toEqual([]);
  });

  test("no file of ours names the development server", () => {
    const ours = [...files.keys()].filter((name) => !name.startsWith("web/office-js/"));
    expect(ours.filter((name) => text(name).includes("localhost:3000"))).toEqual([]);
  });

  test("folder and zip hold the same bytes, and the same build makes the same files", () => {
    const out = mkdtempSync(path.join(tmpdir(), "package-"));
    try {
      const { folder, zip } = writePackage(files, out);
      expect(path.basename(zip)).toBe(`tin-nhiem-${addin.version}.zip`);
      const unzipped = unzipSync(readFileSync(zip));
      expect(Object.keys(unzipped)).toHaveLength(files.size);
      for (const [name, bytes] of files) {
        expect(Buffer.from(unzipped[`${path.basename(folder)}/${name}`] ?? []).equals(bytes)).toBe(true);
        expect(readFileSync(path.join(folder, name)).equals(bytes)).toBe(true);
      }
      const again = packageFiles(ADDIN, OFFICE).get("SHA256SUMS") ?? new Uint8Array();
      expect(Buffer.from(again).toString("utf8")).toBe(text("SHA256SUMS"));
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  test("files of the zip are dated, so that no server takes a new version for the one it has", () => {
    const out = mkdtempSync(path.join(tmpdir(), "package-"));
    try {
      const { zip } = writePackage(files, out);
      // The date of the first entry: years since 1980 in the upper seven bits (APPNOTE 4.4.6).
      const year = 1980 + (readFileSync(zip).readUInt16LE(12) >> 9);
      expect(year).toBe(new Date().getFullYear());
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});

describe("one version", () => {
  test.each([
    ["package-lock.json", () => lock.packages[""].version],
    [
      "manifest.xml of the source",
      () => /<Version>(.*)\.0<\/Version>/.exec(readFileSync("manifest.xml", "utf8"))?.[1],
    ],
    ["manifest.xml", () => /<Version>(.*)\.0<\/Version>/.exec(text("manifest.xml"))?.[1]],
    ["the page of licences", () => /Tín Nhiệm ([\d.]+)<\/footer>/.exec(text("web/help/giay-phep.html"))?.[1]],
    ["the page of diagnosis", () => /<h1>Chẩn đoán Tín Nhiệm (.*)<\/h1>/.exec(text("chan-doan.html"))?.[1]],
    ["the first words", () => /TÍN NHIỆM ([\d.]+),/.exec(text("DOC-TRUOC.txt"))?.[1]],
    ["the list of parts", () => (JSON.parse(text("sbom.cdx.json")) as Bill).metadata.component.version],
    ["what is new", () => /Phiên bản ([\d.]+)/.exec(text("web/help/co-gi-moi.html"))?.[1]],
  ])("%s tells that of package.json", (_where, version) => {
    expect(version()).toBe(addin.version);
  });
});

interface Bill {
  readonly metadata: { readonly component: { readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly [{ readonly license: { readonly text: { readonly content: string } } }];
    readonly hashes: readonly [{ readonly content: string }];
  }[];
}

describe("the list of parts and their licences", () => {
  const { components } = JSON.parse(text("sbom.cdx.json")) as Bill;

  test("it names what ships: React, Fabric, office.js, the runtime of webpack", () => {
    const named = components.map(({ name, version }) => `${name} ${version}`);
    const { dependencies, devDependencies } = addin;
    for (const name of ["react", "react-dom", "office-ui-fabric-react", "@microsoft/office-js"] as const)
      expect(named).toContain(`${name} ${dependencies[name]}`);
    expect(named).toContain(`webpack ${devDependencies.webpack}`);
    expect(named).toContain("tslib 1.14.1");
    expect(new Set(named).size).toBe(named.length);
  });

  test("each has the text of its licence in the list, on the page and in the text, and the checksum npm installs it by", () => {
    const page = text("web/help/giay-phep.html");
    for (const { name, version, licenses, hashes } of components) {
      const licence = Buffer.from(licenses[0].license.text.content, "base64").toString("utf8");
      expect(licence).toMatch(/copyright|license terms/i);
      expect(page).toContain(`${name} ${version}`);
      expect(text("giay-phep.txt")).toContain(`${name} ${version}\n`);
      expect(text("giay-phep.txt")).toContain(licence.trim());
      expect([name, hashes[0].content]).toEqual([name, expect.stringMatching(/^[0-9a-f]{128}$/)]);
    }
    expect(page).toContain("Usage of the fonts and icons referenced in Fluent UI React");
  });

  test("React's checksum is that of package-lock.json", () => {
    const { integrity } = lock.packages["node_modules/react"];
    const { hashes } = components.find(({ name }) => name === "react") ?? { hashes: [{ content: "" }] };
    expect(Buffer.from(hashes[0].content, "hex").toString("base64")).toBe(integrity.slice("sha512-".length));
  });

  test("office.js goes with its licence beside it, unchanged", () => {
    const installed = path.resolve("node_modules/@microsoft/office-js");
    expect(text("web/office-js/LICENSE.md")).toBe(readFileSync(path.join(installed, "LICENSE.md"), "utf8"));
    expect(text("web/office-js/office.js")).toBe(
      readFileSync(path.join(installed, "dist/office.js"), "utf8"),
    );
    expect(text("web/help/giay-phep.html")).toContain(
      "Microsoft không chịu trách nhiệm bảo trì, cập nhật hay hỗ trợ",
    );
  });
});

describe("the guide for whoever deploys it", () => {
  const guide = readFileSync(path.resolve("docs/trien-khai.md"), "utf8");

  test("names everything that stands on the server, and in the package", () => {
    const isNamed = (name: string) => guide.includes(`\`${name.replace(/\.[0-9a-f]{10}\./, ".….")}`);
    const shortened = (name: string) => name.replace(/^([^/]+\/).*/, "$1");
    const inWeb = [...files.keys()]
      .filter((name) => name.startsWith("web/"))
      .map((name) => shortened(name.slice(4)));
    const others = [...files.keys()].filter((name) => !name.startsWith("web/"));
    expect(
      [
        ...new Set([
          ...inWeb,
          ...others.map((name) => (name.startsWith("may-tram") ? shortened(name) : name)),
        ]),
      ].filter((name) => !isNamed(name)),
    ).toEqual([]);
  });

  test("what it says to run in this project can be run", () => {
    const commands = guide.match(/npm run [a-z:]+/g) ?? [];
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(addin.scripts).toHaveProperty(command.slice("npm run ".length));
  });
});

describe("for the machines of users", () => {
  test("the .reg trusts the shared folder of that server, by the key that Excel reads, and another takes it back", () => {
    expect(text("may-tram/them-thu-muc-tin-cay.reg").split("\r\n")).toEqual([
      "Windows Registry Editor Version 5.00",
      "",
      "[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{4E6D3C1B-8F5A-4D27-9B60-2A7C51E8D930}]",
      '"Id"="{4E6D3C1B-8F5A-4D27-9B60-2A7C51E8D930}"',
      '"Url"="\\\\\\\\may-chu.co-quan.vn\\\\tin-nhiem"',
      '"Flags"=dword:00000001',
      "",
    ]);
    expect(text("may-tram/bo-thu-muc-tin-cay.reg")).toContain(
      "[-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{4E6D3C1B-8F5A-4D27-9B60-2A7C51E8D930}]",
    );
  });

  test("the page of diagnosis runs in the oldest browser that can open it", async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      ignore: false,
      overrideConfig: { languageOptions: { ecmaVersion: 5, sourceType: "script" } },
    });
    const script = /<script>([\s\S]*)<\/script>/.exec(text("chan-doan.html"))?.[1] ?? "";
    expect(script).toContain("var TOLD");
    const [{ messages } = { messages: [] }] = await eslint.lintText(script, { filePath: "page.js" });
    expect(messages).toEqual([]);
  });
});

describe("IIS is told", () => {
  const config = new DOMParser().parseFromString(text("may-chu/iis/web.config"), "text/xml");
  const locations = Array.from(config.getElementsByTagName("location"));

  test("to keep for a year exactly the parts whose names tell their content", () => {
    const kept = locations.filter((one) => one.getElementsByTagName("clientCache").length > 0);
    const parts = [...files.keys()].filter((name) => /^web\/[a-z]+\.[0-9a-f]{10}\.js$/.test(name));
    expect(kept.map((one) => `web/${one.getAttribute("path")}`).sort()).toEqual(parts.sort());
    for (const one of kept)
      expect(one.getElementsByTagName("clientCache")[0]?.getAttribute("cacheControlMaxAge")).toBe(
        "365.00:00:00",
      );
  });

  test("the type of every file it serves", () => {
    const types = Array.from(config.getElementsByTagName("mimeMap")).map((one) =>
      one.getAttribute("fileExtension"),
    );
    const endings = [...files.keys()]
      .filter((name) => name.startsWith("web/"))
      .map((name) => path.extname(name));
    expect([...new Set(endings)].filter((ending) => !types.includes(ending))).toEqual([]);
  });
});

describe("served under a sub-path by the server for trying it", () => {
  const out = mkdtempSync(path.join(tmpdir(), "package-"));
  let address: Address;
  let server: PackageServer;
  let served: ReturnType<typeof packageFiles>;

  beforeAll(async () => {
    address = new Address(`https://localhost:${await freePort()}/van-phong/tin-nhiem/`);
    served = packageFiles(ADDIN, address);
    const { folder } = writePackage(served, out);
    server = await servePackage(path.join(folder, "web"), address, await localhostCertificate());
  });
  afterAll(() => {
    server.close();
    takeAway(out);
  });

  test("every file is 200, with its bytes, its type, how long it is kept, and who may show it", async () => {
    expect(await faultsOfServer(address, served)).toEqual([]);
  });

  test("nothing else is: not outside the sub-path, not above the folder, not what is not there", async () => {
    const { origin } = new URL(address.href);
    for (const missing of [
      "/taskpane.html",
      "/van-phong/tin-nhiem/%2e%2e/manifest.xml",
      "/van-phong/tin-nhiem/x.js",
    ])
      expect([missing, (await ask(origin + missing)).status]).toEqual([missing, 404]);
    expect(existsSync(path.join(out, `tin-nhiem-${addin.version}`, "manifest.xml"))).toBe(true);
  });

  test("what a browser still has is not sent again", async () => {
    const first = await ask(`${address.href}taskpane.html`);
    const again = await ask(`${address.href}taskpane.html`, {
      "If-None-Match": String(first.headers["etag"]),
    });
    expect([first.status, again.status, again.body.length]).toEqual([200, 304, 0]);
  });
});
