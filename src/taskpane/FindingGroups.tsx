import * as React from "react";
import type { Finding } from "../counting/finding";
import { FindingGroup } from "./FindingGroup";
import { listed } from "./recognised";

/** What was found: what stops the appendix first, what is only good to know folded away. */
export function FindingGroups({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  return (
    <>
      <FindingGroup severity="error" findings={listed(findings, "error")} />
      <FindingGroup severity="warning" findings={listed(findings, "warning")} />
      <FindingGroup severity="notice" findings={listed(findings, "notice")} />
    </>
  );
}
