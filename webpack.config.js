const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { HelpPages } = require("./src/help/helpPages");

/** The address in manifest.xml; every build replaces it by the address the add-in is served from. */
const DEVELOPMENT_URL = "https://localhost:3000/";

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

/** For our own code alone, in which nothing asks an anonymous function for its `this` or `prototype`. */
const THOROUGH = {
  ecma: 2020,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, hoist_funs: true, inline: 1 },
};

/**
 * Settings, all optional:
 *   --env url=https://…/    where the add-in is served from (default: the development server)
 *   --env officeJs=local    serve office.js beside the add-in instead of from Microsoft's CDN
 */
module.exports = async (env, argv) => {
  const production = argv.mode !== "development";
  const url = withSlash(env.url ?? process.env.TINNHIEM_URL ?? DEVELOPMENT_URL);
  const officeJs = env.officeJs ?? process.env.TINNHIEM_OFFICE_JS ?? "cdn";
  if (!(officeJs in OFFICE_JS)) throw new Error(`officeJs is "cdn" or "local", not "${officeJs}"`);

  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: {
      addin: "./src/addin.ts",
      taskpane: "./src/taskpane/index.tsx",
    },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
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
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        inject: false,
        templateParameters: {
          officeJs: OFFICE_JS[officeJs],
          contentSecurityPolicy: production ? policy(officeJs) : "",
        },
      }),
      new HelpPages(),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(DEVELOPMENT_URL, url),
          },
          ...(officeJs === "local" ? [officeJsFiles()] : []),
        ],
      }),
    ],
    optimization: {
      minimizer: [
        new MinimizerPlugin({ include: "addin.js", terserOptions: THOROUGH }),
        new MinimizerPlugin({ exclude: "addin.js" }),
      ],
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

function withSlash(url) {
  return url.endsWith("/") ? url : `${url}/`;
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
  const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const from = `{${OFFICE_JS_FILES.join(",")}}`;
  return { from, context: dist, to: "office-js", info: { minimized: true } };
}

/** Asks for the certificate only when a server is really started: a build must never touch the machine's certificates. */
async function developmentCertificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return getHttpsServerOptions();
}
