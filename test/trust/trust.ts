import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { trustPage } from "./trustPage";

/* npm run trust: writes docs/do-tin-cay.md anew. */
void format(trustPage(), { parser: "markdown" }).then((page) =>
  writeFileSync(path.join(__dirname, "../../docs/do-tin-cay.md"), page),
);
