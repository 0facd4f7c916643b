import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AddressRefused } from "../../src/release/address";
import { packageFiles, writePackage, type PackageFiles } from "../../src/release/package";
import { ADDIN, build, ensureBuilt } from "../build/ensureBuilt";
import { parseArguments, UsageError, type PackageArguments } from "./arguments";

/*
 * npm run package -- --url https://… [--office-js local] [--out DIR]: everything an office needs to put the add-in on its
 * server and on its users' machines, as a folder and a zip. Exit code 2: the command line cannot be followed.
 */
try {
  const asked = parseArguments(process.argv.slice(2));
  mkdirSync(asked.out, { recursive: true });
  const { folder, zip } = writePackage(made(asked), asked.out);
  console.log(`${folder}\n${zip}`);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof AddressRefused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function made({ address, officeJs }: PackageArguments): PackageFiles {
  if (officeJs === "local") {
    ensureBuilt();
    return packageFiles(ADDIN, address);
  }
  const folder = mkdtempSync(path.join(tmpdir(), "tin-nhiem-"));
  try {
    build(folder, officeJs);
    return packageFiles(folder, address);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
