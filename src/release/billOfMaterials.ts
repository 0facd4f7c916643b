import { createHash } from "node:crypto";

/** A part as the build writes it down (shippedParts.js). */
export interface ShippedPart {
  readonly name: string;
  readonly version: string;
  /** What its package.json calls its licence. */
  readonly licence: string;
  readonly text: string;
}

/** Of package-lock.json: what npm checks each package against when it installs it. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/** The list of parts in CycloneDX 1.5. It tells no time and no random number: the same parts are the same list. */
export function billOfMaterials([ours, ...others]: readonly ShippedPart[], lock: Lock): string {
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: ours && { type: "application", ...component(ours) } },
    components: others.map((part) => ({
      type: "library",
      ...component(part),
      purl: address(part),
      hashes: [{ alg: "SHA-512", content: installed(part, lock) }],
    })),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component(part: ShippedPart) {
  const { name, version, licence, text } = part;
  // office.js names a file there, not a licence.
  const named =
    licence === "LICENSE" ? { name: text.split("\n", 1)[0]?.replace(/^#\s*/, "") } : { id: licence };
  const content = Buffer.from(text).toString("base64");
  return {
    "bom-ref": `${name}@${version}`,
    name,
    version,
    licenses: [{ license: { ...named, text: { contentType: "text/plain", encoding: "base64", content } } }],
  };
}

function address({ name, version }: ShippedPart): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** The SHA-512 of the package as npm delivers it, in hexadecimal digits. */
function installed({ name, version }: ShippedPart, { packages }: Lock): string {
  const entry = Object.entries(packages).find(
    ([place, locked]) => place.endsWith(`node_modules/${name}`) && locked.version === version,
  );
  const [algorithm, hash = ""] = entry?.[1].integrity?.split("-") ?? [];
  if (algorithm !== "sha512") throw new Error(`package-lock.json holds no checksum of ${name} ${version}.`);
  return Buffer.from(hash, "base64").toString("hex");
}

/** One line for each file: its SHA-256 and its name, as `sha256sum -c` reads it. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");
}

/** All licences in one text, for whoever has no browser at hand. */
export function licenceTexts(parts: readonly ShippedPart[]): string {
  return parts
    .map(
      ({ name, version, text }) =>
        `${"=".repeat(78)}\n${name} ${version}\n${"=".repeat(78)}\n\n${text.trim()}\n`,
    )
    .join("\n");
}
