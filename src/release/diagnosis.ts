import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Address } from "./address";

export interface Diagnosed {
  readonly address: Address;
  readonly version: string;
  readonly officeJs: "local" | "cdn";
}

const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  local: "office-js/office.js",
};
/** Another add-in than Tín Nhiệm: both can be there at once. */
const ID = "c9a04c7e-52d1-4f0b-8b3e-6f1f0e7d2a95";

/**
 * One page that says in Vietnamese what the machine it is opened on has and lacks, and gives a text to send to support. It
 * needs no file beside it and no network; from Excel it can say more than from a browser. It asks only for the add-in's
 * own address and for office.js, and sends nothing.
 */
export function diagnosisPage({ address, version, officeJs }: Diagnosed): string {
  const told = { address: address.href, version, officeJs, library: OFFICE_JS[officeJs] };
  const script = `\nvar TOLD = ${JSON.stringify(told)};\n${source("diagnosisScript.js")}`;
  const hash = createHash("sha256").update(script).digest("base64");
  const server = new URL(address.href).origin;
  const microsoft = officeJs === "cdn" ? ` ${new URL(OFFICE_JS.cdn).origin}` : "";
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'self'${microsoft}`,
    "style-src 'unsafe-inline'",
    `connect-src 'self' ${server}${microsoft}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const blanks: Readonly<Record<string, string>> = {
    POLICY: policy,
    VERSION: version,
    SCRIPT: `<script>${script}</script>`,
  };
  return source("diagnosis.html").replace(/%([A-Z]+)%/g, (blank, name: string) => blanks[name] ?? blank);
}

function source(name: string): string {
  return readFileSync(path.join(__dirname, name), "utf8");
}

/** Opens the page in a pane, in every Excel that has panes: also where Tín Nhiệm itself is not offered. */
export function diagnosisManifest({ address, version }: Diagnosed): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Tín Nhiệm</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
  <DisplayName DefaultValue="Tín Nhiệm – chẩn đoán" />
  <Description DefaultValue="Cho biết máy này có gì và thiếu gì để dùng Tín Nhiệm." />
  <IconUrl DefaultValue="${address.href}assets/icon-32.png" />
  <HighResolutionIconUrl DefaultValue="${address.href}assets/icon-64.png" />
  <SupportUrl DefaultValue="${address.href}help/trien-khai.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address.href}chan-doan.html" />
  </DefaultSettings>
  <Permissions>Restricted</Permissions>
</OfficeApp>
`;
}
