import { type HeaderFooterTexts } from "../core/model/pageSetup";

/** The three parts of a header or footer and the one string the file keeps them in: "&Lleft&Ccenter&Rright". */

type Parts = readonly [left: string, center: string, right: string];

export function joinParts([left, center, right]: Parts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

export function splitParts(text: string): Parts {
  const parts = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const piece of text.match(/&[\s\S]|[^&]+|&/g) ?? []) {
    const part = /^&([LCR])$/.exec(piece)?.[1];
    if (part === "L" || part === "C" || part === "R") current = part;
    else parts[current] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

export function textsFrom(header = "", footer = ""): HeaderFooterTexts {
  const [leftHeader, centerHeader, rightHeader] = splitParts(header);
  const [leftFooter, centerFooter, rightFooter] = splitParts(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

export function headerOf({ leftHeader, centerHeader, rightHeader }: HeaderFooterTexts): string {
  return joinParts([leftHeader, centerHeader, rightHeader]);
}

export function footerOf({ leftFooter, centerFooter, rightFooter }: HeaderFooterTexts): string {
  return joinParts([leftFooter, centerFooter, rightFooter]);
}
