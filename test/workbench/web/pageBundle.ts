import path from "node:path";
import { build } from "esbuild";

/** Files of the page by their name, as a browser asks for them. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The page's script with its styles and fonts, made in memory. */
export async function bundlePage(): Promise<Files> {
  const react = (name: string) => require.resolve(name, { paths: [path.resolve(__dirname, "..")] });
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "main.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    outdir: path.join(__dirname, "bundle"), // nothing is written there
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "file", ".woff2": "file" },
    // Univer wants React 19, the add-in's Fabric has React 17.
    alias: {
      react: path.dirname(react("react/package.json")),
      "react-dom": path.dirname(react("react-dom/package.json")),
    },
    logLevel: "warning",
  });
  return new Map(outputFiles.map(({ path: file, contents }) => [path.basename(file), contents]));
}
