const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { HelpPages } = require("./src/help/helpPages");
const { version } = require("./package.json");

const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  local: "office-js/office.js",
};

/** What a self-hosted office.js needs beside it for Excel on Windows, Mac and the web, in Vietnamese and English. */
const OFFICE_JS_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
];

/** Its licence asks that its terms go with it. */
const OFFICE_JS_LICENCE = "LICENSE.md";

/** The parts that the page needs as it opens: it asks for them before the blocking scripts have run. */
const FIRST_PARTS = ["work", "reading", "taskpane", "libraries"];

/** What pane and documents both stand on: sent once, whichever of the two is asked for first. */
const ON_READING = ["taskpane", "documents"];

/** How long a part may take to arrive before it is given up, to be asked for again; milliseconds. */
const LONGEST_LOADING = 30_000;

/**
 * One setting, optional: --env officeJs=local serves office.js beside the add-in instead of from Microsoft's CDN. The manifest
 * names the development server; `npm run package` makes that of any other.
 */
module.exports = async (env, argv) => {
  const production = argv.mode !== "development";
  const officeJs = env.officeJs ?? "cdn";
  if (!(officeJs in OFFICE_JS)) throw new Error(`officeJs is "cdn" or "local", not "${officeJs}"`);

  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: { addin: "./src/addin.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      // Parts of two versions must never meet: an older page finds its own parts or none.
      chunkFilename: "[name].[contenthash:10].js",
      // Beside the page.
      publicPath: "",
      chunkLoadTimeout: LONGEST_LOADING,
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      // The page itself asks for the styles: they need no loader in the script that blocks it.
      new MiniCssExtractPlugin({ chunkFilename: "[name].css", runtime: false }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        inject: false,
        templateParameters: (compilation) => ({
          officeJs: OFFICE_JS[officeJs],
          contentSecurityPolicy: production ? policy(officeJs) : "",
          version: compilation.hash,
          firstParts: scriptsOf(compilation, FIRST_PARTS),
        }),
      }),
      new HelpPages({ withOfficeJs: officeJs === "local" }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*" },
          {
            from: "manifest.xml",
            transform: (content) => withVersion(content.toString("utf8")),
          },
          ...(officeJs === "local" ? officeJsFiles() : []),
        ],
      }),
    ],
    optimization: {
      // Kept by browsers from one version of ours to the next.
      splitChunks: {
        cacheGroups: {
          default: false,
          reading: {
            name: "reading",
            test: /[\\/]src[\\/]/,
            chunks: ({ name }) => ON_READING.includes(name),
            minChunks: ON_READING.length,
          },
          // What opens the files of units comes with what reads them.
          defaultVendors: { name: "libraries", test: /[\\/]node_modules[\\/](?!fflate|saxes|xmlchars)/ },
        },
      },
    },
    performance: { hints: false },
    devServer: env.WEBPACK_SERVE
      ? {
          port: 3000,
          headers: { "Access-Control-Allow-Origin": "*" },
          server: { type: "https", options: await developmentCertificate() },
        }
      : undefined,
  };
};

/** The scripts of these parts, by the names they have in this build. */
function scriptsOf({ chunks }, names) {
  return [...chunks]
    .filter(({ name }) => names.includes(name))
    .flatMap(({ files }) => [...files].filter((file) => file.endsWith(".js")));
}

/** A manifest counts in four numbers, the package in three. */
function withVersion(manifest) {
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/**
 * Nothing may be loaded or sent but from where the add-in lives and, unless it is served with it, office.js.
 * Office.js and Fabric write style elements, hence 'unsafe-inline' for styles alone.
 */
function policy(officeJs) {
  const scripts = officeJs === "cdn" ? "'self' https://appsforoffice.microsoft.com" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Byte for byte as Microsoft made them: its licence forbids changing them, and minimizing is changing. */
function officeJsFiles() {
  const installed = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const from = `{${OFFICE_JS_FILES.join(",")}}`;
  const unchanged = { to: "office-js", info: { minimized: true } };
  return [
    { from, context: path.join(installed, "dist"), ...unchanged },
    { from: OFFICE_JS_LICENCE, context: installed, ...unchanged },
  ];
}

/** Asks for the certificate only when a server is really started: a build must never touch the machine's certificates. */
async function developmentCertificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return getHttpsServerOptions();
}
