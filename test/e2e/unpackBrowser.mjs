/*
 * Unpacks the Chromium of @sparticuz/chromium, once for this version, and prints where it is and what it needs as JSON.
 * A program of its own, because the package reads the environment when it is loaded.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const OUT = path.resolve(import.meta.dirname, "../../out");
const { version } = JSON.parse(
  readFileSync(
    path.join(createRequire(import.meta.url).resolve("@sparticuz/chromium"), "../../../package.json"),
  ),
);
const folder = path.join(OUT, `chromium-${version}`);

if (!existsSync(folder)) await unpack();
console.log(
  JSON.stringify({
    executablePath: path.join(folder, "chromium"),
    // NSS, NSPR and expat come with the package, and so does a font with Vietnamese letters: a bare machine has none.
    env: { LD_LIBRARY_PATH: path.join(folder, "al2023/lib"), FONTCONFIG_PATH: path.join(folder, "fonts") },
  }),
);

/** Several test files may come here at once: each unpacks beside, and the first to finish stays. */
async function unpack() {
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  process.env.TMPDIR = beside;
  // The package brings its own libraries only where it believes itself on Amazon's Lambda.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  writeFileSync(path.join(beside, "fonts/fonts.conf"), fontsIn(path.join(folder, "fonts")));
  try {
    renameSync(beside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(beside, { recursive: true });
  }
}

function fontsIn(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>
`;
}
