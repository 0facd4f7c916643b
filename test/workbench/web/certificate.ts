import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Nobody has been asked to trust it: the browser warns. */
  readonly isSelfMade: boolean;
}

/** Where office-addin-dev-certs keeps what it has installed (its lib/defaults.js). Only read here. */
const INSTALLED = path.join(homedir(), ".office-addin-dev-certs");

/** The developer certificate if this machine has one that is still good, else one made now for localhost and kept nowhere. */
export async function localhostCertificate(): Promise<Certificate> {
  return installedCertificate() ?? (await newCertificate());
}

function installedCertificate(): Certificate | undefined {
  const [certFile, keyFile] = ["localhost.crt", "localhost.key"].map((name) => path.join(INSTALLED, name));
  if (!certFile || !keyFile || !existsSync(certFile) || !existsSync(keyFile)) return undefined;
  const cert = readFileSync(certFile, "utf8");
  const isGood = new Date(new X509Certificate(cert).validTo).getTime() > Date.now();
  return isGood ? { cert, key: readFileSync(keyFile, "utf8"), isSelfMade: false } : undefined;
}

async function newCertificate(): Promise<Certificate> {
  const altNames = [
    { type: 2 as const, value: "localhost" },
    { type: 7 as const, ip: "127.0.0.1" },
  ];
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames },
    ],
  });
  return { cert: made.cert, key: made.private, isSelfMade: true };
}
