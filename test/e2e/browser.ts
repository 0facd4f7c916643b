import { execFileSync } from "node:child_process";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/**
 * A Chromium for tests, without a screen: the program named by TINNHIEM_BROWSER; else on Linux the one that npm brings;
 * else the browser of the machine (Edge on Windows, Chrome on a Mac). It finds no address but localhost.
 */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    ...program(),
    args: [
      "--no-sandbox", // as root, on build servers, there is none
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
}

function program(): LaunchOptions {
  const named = process.env.TINNHIEM_BROWSER;
  if (named) return { executablePath: named };
  if (process.platform === "win32") return { channel: "msedge" };
  if (process.platform === "darwin") return { channel: "chrome" };
  if (process.arch !== "x64")
    throw new Error("Name a Chromium in TINNHIEM_BROWSER: npm has none for this machine.");
  const unpacked = execFileSync(process.execPath, [path.join(__dirname, "unpackBrowser.mjs")], {
    encoding: "utf8",
  });
  const { executablePath, env } = JSON.parse(unpacked) as {
    executablePath: string;
    env: Record<string, string>;
  };
  return { executablePath, env: { ...process.env, ...env } };
}
