import { readdirSync } from "node:fs";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each folder of src/ may import of the others: the direction in which data flows (docs/DECISIONS.md). */
const ARROWS = {
  counting: { values: [], types: [] },
  turns: { values: [], types: [] },
  words: { values: ["counting"], types: [] },
  strings: { values: ["counting", "words"], types: ["reading", "merging"] },
  reading: { values: ["counting", "turns", "words"], types: [] },
  files: { values: ["counting", "turns", "words"], types: ["reading", "strings"] },
  merging: { values: ["counting", "turns", "words", "reading", "files"], types: ["strings"] },
  documents: { values: ["counting", "turns", "words", "strings"], types: ["reading", "merging"] },
  reporting: { values: ["counting", "strings", "documents"], types: ["reading", "merging"] },
  proofreading: { values: ["counting", "words", "strings", "documents"], types: [] },
  excel: { values: ["counting", "turns", "words"], types: ["reading", "documents", "strings"] },
  workflow: {
    values: ["counting", "turns", "reading", "files", "merging", "documents", "excel"],
    types: ["strings"],
  },
  functions: { values: ["counting", "words", "strings"], types: [] },
  commands: { values: ["strings", "documents"], types: [] },
  release: { values: [], types: [] },
  taskpane: {
    values: ["workflow", "reporting", "proofreading", "documents", "strings", "counting"],
    types: ["reading"],
  },
};

/**
 * The stages inside a folder, each with those it may import. What stands in the folder itself joins the stages; of that
 * they may take only what is listed under `shared`.
 */
const STAGES = {
  counting: { shared: ["share", "threshold"], stages: { regulations: [] } },
  reading: {
    shared: ["choices", "ballotTable"],
    stages: {
      cells: [],
      header: ["cells"],
      rows: ["cells", "header"],
      people: ["cells", "header", "rows"],
      layouts: ["cells", "header", "rows"],
      findings: ["cells", "header", "rows", "people", "layouts"],
      account: ["cells", "header", "rows", "people"],
      checks: ["cells", "header", "rows", "people", "account"],
    },
  },
  documents: {
    shared: [
      "document",
      "figure",
      "settings",
      "storedRecord",
      "formRows",
      "conferences",
      "earlierVote",
      "ballotsMarked",
    ],
    // A document is a folder of its own, and needs no line here unless it counts in another.
    stages: {
      ...eachFolder("src/documents", ["plan"]),
      plan: [],
      appendix: ["plan", "results"],
      report: ["plan", "results", "appendix"],
      resolution: ["plan", "results"],
      counting: ["plan", "marks"],
      acceptance: ["plan", "trial"],
      comparisonRows: ["plan", "comparison"],
      comparisonUnits: ["plan", "comparison"],
      chart: ["plan", "results", "summary"],
    },
  },
};

/** Every folder there is may import these. */
function eachFolder(of, imports) {
  const folders = readdirSync(new URL(of, import.meta.url), { withFileTypes: true });
  return Object.fromEntries(folders.flatMap((each) => (each.isDirectory() ? [[each.name, imports]] : [])));
}

/** Office.js has an owner; ribbon and functions register themselves with it. */
const MAY_NAME_OFFICE = ["excel", "commands", "functions"];

function patternsOf(folder) {
  const { values, types } = ARROWS[folder];
  const others = Object.keys(ARROWS).filter((other) => other !== folder && !values.includes(other));
  return others.map((other) => ({
    group: [`**/${other}/**`, `**/${other}`],
    allowTypeImports: types.includes(other),
    message: `${folder}/ may not import ${other}/: see ARROWS in eslint.config.mjs.`,
  }));
}

/** Those of the folder, and what the stage may not take of the others or of what joins them. */
function stageRules(folder) {
  const { shared, stages } = STAGES[folder];
  return Object.entries(stages).map(([stage, allowed]) => {
    const others = Object.keys(stages).filter((other) => other !== stage && !allowed.includes(other));
    const message = `${folder}/${stage}/ may not import this: see STAGES in eslint.config.mjs.`;
    const patterns = [
      ...patternsOf(folder),
      REACT,
      ...others.map((other) => ({ group: [`../${other}/*`], message })),
      { regex: `^\\.\\./(?!${shared.join("$|")}$)[^/]+$`, message },
    ];
    return {
      files: [`src/${folder}/${stage}/**/*.{ts,tsx}`],
      rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
    };
  });
}

const REACT = {
  group: ["react", "react-dom", "react-dom/*", "office-ui-fabric-react", "office-ui-fabric-react/*"],
  message: "Only taskpane/ shows anything.",
};

function arrowsOf(folder) {
  const patterns = patternsOf(folder);
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: folder === "taskpane" ? patterns : [...patterns, REACT] },
      ],
      "no-restricted-globals": [
        "error",
        ...(MAY_NAME_OFFICE.includes(folder) ? [] : ["Office", "Excel", "OfficeExtension"]),
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/", "**/*.js", "**/*.mjs"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  ...Object.keys(ARROWS).map(arrowsOf),
  ...Object.keys(STAGES).flatMap(stageRules),
  prettier,
);
