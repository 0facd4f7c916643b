import type { TextPart } from "./formulaText";

/** "97,5%" or "97,50%". */
export type Decimals = "asNeeded" | "two";

/**
 * A percentage in a sentence, with a comma whatever the language of Excel. `share` is the expression of a share, from 0 to
 * 1; what it shows is told in hundredths of a percent.
 */
export function percentPart(share: string, hundredths: number, decimals: Decimals): TextPart {
  const rounded = `ROUND(10000*${share},0)`;
  const [whole, rest] = [Math.trunc(hundredths / 100), String(hundredths % 100).padStart(2, "0")];
  if (decimals === "two")
    return {
      expression: `INT(${rounded}/100)&","&TEXT(MOD(${rounded},100),"00")&"%"`,
      shows: `${whole},${rest}%`,
    };
  const shown = rest === "00" ? `${whole}%` : `${whole},${rest.replace(/0$/, "")}%`;
  return { expression: `SUBSTITUTE(${rounded}/100&"",".",",")&"%"`, shows: shown };
}
