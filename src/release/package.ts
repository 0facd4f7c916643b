import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import type { Address } from "./address";
import { billOfMaterials, checksums, licenceTexts, type Lock, type ShippedPart } from "./billOfMaterials";
import { forgetCatalog, groupPolicyWords, trustCatalog } from "./clientFiles";
import { diagnosisManifest, diagnosisPage } from "./diagnosis";
import { iisConfiguration, nginxConfiguration } from "./serverFiles";

const ROOT = path.resolve(__dirname, "../..");
/** The address in manifest.xml as it is built. */
const DEVELOPMENT_URL = "https://localhost:3000/";
/** Written down by the build for this list alone; what it says is told in the package by other files. */
const PARTS = "help/parts.json";

/** The files of a package by their names, "/" between folders, sorted. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export interface WrittenPackage {
  readonly folder: string;
  readonly zip: string;
}

/**
 * Everything an office needs to serve a build of the add-in at an address and to bring it to its users: `web/` is what goes on
 * the server, the rest is for whoever puts it there. Nothing is asked of a network.
 */
export function packageFiles(build: string, address: Address): PackageFiles {
  const built = filesIn(build);
  const parts = JSON.parse(textOf(built, PARTS)) as ShippedPart[];
  const manifest = textOf(built, "manifest.xml").replaceAll(DEVELOPMENT_URL, address.href);
  const version = parts[0]?.version ?? "";
  const told = { address, version, officeJs: built.has("office-js/office.js") ? "local" : "cdn" } as const;
  const web = new Map(built);
  web.delete(PARTS);
  web.set("manifest.xml", Buffer.from(manifest));
  web.set("chan-doan.html", Buffer.from(diagnosisPage(told)));
  const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;
  const files = sorted({
    "DOC-TRUOC.txt": firstWords(address, version),
    "manifest.xml": manifest,
    "chan-doan.html": diagnosisPage(told),
    "giay-phep.txt": licenceTexts(parts),
    "sbom.cdx.json": billOfMaterials(parts, lock),
    "may-chu/nginx/tin-nhiem.conf": nginxConfiguration(address, version),
    "may-chu/iis/web.config": iisConfiguration(address, version, [...web.keys()]),
    "may-tram/them-thu-muc-tin-cay.reg": trustCatalog(address),
    "may-tram/bo-thu-muc-tin-cay.reg": forgetCatalog(),
    "may-tram/gpo.txt": groupPolicyWords(address),
    "may-tram/chan-doan.xml": diagnosisManifest(told),
    ...Object.fromEntries([...web].map(([name, bytes]) => [`web/${name}`, bytes])),
  });
  return new Map([...files, ["SHA256SUMS", Buffer.from(checksums(files))]]);
}

/** Writes DIR/tin-nhiem-<version>/ and the zip of it, in place of what stood there under these names. */
export function writePackage(files: PackageFiles, directory: string): WrittenPackage {
  const manifest = textOf(files, "manifest.xml");
  const [, version = ""] = /<Version>(\d+\.\d+\.\d+)\.\d+<\/Version>/.exec(manifest) ?? [];
  const name = `tin-nhiem-${version}`;
  const folder = path.join(directory, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  const zip = `${folder}.zip`;
  const entries = [...files].map(([file, bytes]) => [`${name}/${file}`, bytes]);
  // Dated now: web servers and copying programs take a file of the same size and date for the same file.
  writeFileSync(zip, zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>));
  return { folder, zip };
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => [name.split(path.sep).join("/"), readFileSync(path.join(folder, name))]),
  );
}

function textOf(files: PackageFiles, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString("utf8");
}

function sorted(files: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> {
  const names = Object.keys(files).sort();
  return new Map(names.map((name) => [name, Buffer.from(files[name] ?? "")]));
}

/** For Notepad: with the line ends of Windows. */
function firstWords(address: Address, version: string): string {
  return `TÍN NHIỆM ${version}, dựng cho địa chỉ ${address.href}

Hướng dẫn triển khai từng bước: mở web/help/trien-khai.html bằng trình duyệt (không cần mạng).

web/               chép toàn bộ lên máy chủ web, đúng địa chỉ trên
may-chu/           cấu hình nginx và IIS
may-tram/          khai báo thư mục tin cậy cho máy người dùng (.reg, GPO), tệp khai báo của trang chẩn đoán
manifest.xml       tệp khai báo đưa cho Excel
chan-doan.html     trang chẩn đoán, mở được ngay trên máy người dùng
SHA256SUMS         mã kiểm tra của mọi tệp
sbom.cdx.json      danh mục thành phần (CycloneDX)
giay-phep.txt      giấy phép của mọi thành phần
`.replaceAll("\n", "\r\n");
}
