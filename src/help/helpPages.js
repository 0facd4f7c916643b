const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Marked } = require("marked");
const { version } = require("../../package.json");
const { shippedParts } = require("../release/shippedParts");

const DOCS = path.resolve(__dirname, "../../docs");

/** What there is to read, in the order in which each page leads to the others. */
const PAGES = [
  { file: "huong-dan.html", from: "huong-dan-su-dung.md", language: "vi", label: "Hướng dẫn" },
  { file: "bat-dau-nhanh.html", from: "bat-dau-nhanh.md", language: "vi", label: "Bắt đầu nhanh" },
  { file: "quick-start.html", from: "quick-start.md", language: "en", label: "Quick start" },
  { file: "quy-tac.html", from: "quy-tac.md", language: "vi", label: "Quy tắc" },
  { file: "do-tin-cay.html", from: "do-tin-cay.md", language: "vi", label: "Độ tin cậy" },
  { file: "co-gi-moi.html", from: "co-gi-moi.md", language: "vi", label: "Có gì mới" },
  { file: "trien-khai.html", from: "trien-khai.md", language: "vi", label: "Triển khai" },
  { file: "giay-phep.html", language: "vi", label: "Giấy phép" },
];

/** Nothing of these pages comes from elsewhere, and nothing in them runs. */
const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The last sentence is one that the licence of office.js asks for. */
const ABOUT_LICENCES =
  "Tín Nhiệm và mọi phần nằm trong bộ tệp của nó. office.js là của Microsoft, theo giấy phép riêng, dù tải từ máy chủ của Microsoft " +
  "hay đi kèm. Microsoft không chịu trách nhiệm bảo trì, cập nhật hay hỗ trợ Tín Nhiệm.";

/**
 * Puts the guides of docs/ beside the pane, in help/, as plain pages with their pictures; and the parts that ship, with their
 * licences, as parts.json.
 */
class HelpPages {
  constructor({ withOfficeJs }) {
    this.withOfficeJs = withOfficeJs;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, () => {
        const emit = (name, content) => compilation.emitAsset(`help/${name}`, new sources.RawSource(content));
        const parts = shippedParts(compilation, this.withOfficeJs);
        for (const from of watched()) compilation.fileDependencies.add(from);
        for (const page of PAGES) {
          const written = page.from ? readDoc(page.from) : licences(parts);
          const { html, headings, pictures } = rendered(written);
          emit(page.file, pageOf(page, html, headings));
          for (const picture of pictures) emit(picture, readFileSync(path.join(DOCS, picture)));
        }
        emit("help.css", readFileSync(path.join(__dirname, "help.css")));
        emit("parts.json", JSON.stringify(parts, undefined, 1));
      });
    });
  }
}

function readDoc(name) {
  return readFileSync(path.join(DOCS, name), "utf8");
}

function watched() {
  const docs = PAGES.flatMap(({ from }) => (from ? [path.join(DOCS, from)] : []));
  return [...docs, path.join(__dirname, "help.css")];
}

/** A heading's id is its words before a colon, without number and accents: "2. Dữ liệu: …" is "du-lieu". */
function idOf(heading) {
  return heading
    .replace(/^\d+\. /, "")
    .split(":")[0]
    .replace(/[đĐ]/g, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function rendered(markdown) {
  const headings = [];
  const pictures = new Set();
  const renderer = {
    heading({ tokens, depth, text }) {
      const words = this.parser.parseInline(tokens);
      if (depth === 2) headings.push({ id: idOf(text), words });
      return `<h${depth} id="${idOf(text)}">${words}</h${depth}>\n`;
    },
    image({ href, text }) {
      pictures.add(href);
      return `<img src="${escaped(href)}" alt="${escaped(text)}" loading="lazy">`;
    },
    link({ href, tokens }) {
      const page = PAGES.find(({ from }) => from === href);
      return `<a href="${escaped(page ? page.file : href)}">${this.parser.parseInline(tokens)}</a>`;
    },
    table(token) {
      const cells = (row, tag) =>
        row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
      const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
      return `<div class="wide"><table><thead><tr>${cells(token.header, "th")}</tr></thead><tbody>\n${rows}</tbody></table></div>\n`;
    },
  };
  const html = new Marked({ renderer }).parse(markdown);
  return { html, headings, pictures };
}

function pageOf({ file, language, label }, html, headings) {
  const others = PAGES.filter((page) => page.file !== file);
  const links = others
    .map((page) => `<a href="${page.file}" lang="${page.language}">${page.label}</a>`)
    .join(" · ");
  const sections = headings.map(({ id, words }) => `<li><a href="#${id}">${words}</a></li>`).join("\n");
  const contents = headings.length > 4 ? `<nav aria-label="Mục lục"><ul>\n${sections}\n</ul></nav>` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${label} – Tín Nhiệm</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<header>${links}</header>
${contents}
<main>
${html}
</main>
<footer>Tín Nhiệm ${version}</footer>
</body>
</html>
`;
}

/** The licences of everything that ships, each text once with those it is of. */
function licences(parts) {
  const texts = new Map();
  for (const { name, version, text } of parts)
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  const sections = [...texts].map(([text, names]) => `## ${names.join(", ")}\n\n${indented(text)}`);
  return `# Giấy phép\n\n${ABOUT_LICENCES}\n\n${sections.join("\n\n")}\n`;
}

function indented(text) {
  return text
    .split(/\r?\n/)
    .map((line) => `    ${line}`)
    .join("\n");
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

module.exports = { HelpPages };
