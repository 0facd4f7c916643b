import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Address } from "../../src/release/address";
import { localhostCertificate } from "../workbench/web/certificate";
import { servePackage } from "./server";

/*
 * npm run package:serve -- FOLDER: serves a package that was made for an address of this machine
 * (https://localhost:3100/tin-nhiem/), at that address. For trying it; an office has a server of its own.
 */
void serve(path.resolve(process.argv[2] ?? ""));

async function serve(folder: string): Promise<void> {
  const manifest = path.join(folder, "manifest.xml");
  if (!process.argv[2] || !existsSync(manifest))
    return refuse(`Không có bộ cài ở "${folder}": ghi thư mục có manifest.xml.`);
  const page = /https:[^"]*(?=taskpane\.html")/.exec(readFileSync(manifest, "utf8"))?.[0] ?? "";
  const address = new Address(page);
  if (!address.isLocal)
    return refuse(`Bộ này dựng cho ${page}; máy này chỉ chạy thử được địa chỉ https://localhost:…/`);
  const certificate = await localhostCertificate();
  await servePackage(path.join(folder, "web"), address, certificate);
  console.log(`${address.href}taskpane.html\n${address.href}chan-doan.html\nCtrl+C để dừng.`);
  if (certificate.isSelfMade) console.log("Trình duyệt sẽ cảnh báo vì chứng chỉ vừa được tạo trên máy này.");
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
