import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { rulesPage } from "./rulesPage";

/* npm run rules: writes docs/quy-tac.md anew. */
void format(rulesPage(), { parser: "markdown" }).then((page) =>
  writeFileSync(path.join(__dirname, "../../docs/quy-tac.md"), page),
);
