import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each folder of src/ may import of the others: the direction in which data flows (docs/DECISIONS.md). */
const ARROWS = {
  counting: { values: [], types: [] },
  strings: { values: ["counting"], types: ["excel"] },
  reading: { values: ["counting"], types: [] },
  reporting: { values: ["counting", "strings"], types: ["reading"] },
  excel: { values: ["counting"], types: ["reading", "reporting"] },
  workflow: { values: ["counting", "reading", "reporting", "excel"], types: [] },
  functions: { values: ["counting", "strings"], types: [] },
  commands: { values: ["workflow"], types: [] },
  taskpane: { values: ["workflow", "reporting", "strings", "counting"], types: ["reading"] },
};

/** Office.js has an owner; ribbon and functions register themselves with it. */
const MAY_NAME_OFFICE = ["excel", "commands", "functions"];

function arrowsOf(folder) {
  const { values, types } = ARROWS[folder];
  const others = Object.keys(ARROWS).filter((other) => other !== folder && !values.includes(other));
  const patterns = others.map((other) => ({
    group: [`**/${other}/**`, `**/${other}`],
    allowTypeImports: types.includes(other),
    message: `${folder}/ may not import ${other}/: see ARROWS in eslint.config.mjs.`,
  }));
  const react = {
    group: ["react", "react-dom", "react-dom/*", "office-ui-fabric-react", "office-ui-fabric-react/*"],
    message: "Only taskpane/ shows anything.",
  };
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: folder === "taskpane" ? patterns : [...patterns, react] },
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
  prettier,
);
