import type { Language } from "../../strings/language";
import type { HelpSection } from "../../strings/paneHelp";
import type { PaneState } from "../state/paneState";
import { isFirstRun } from "../state/recognised";

export type HelpPage = "guide" | "quickStart" | "trust" | "news" | "licences";

/** Where the build puts the pages (src/help), seen from the pane. */
export const GUIDE = "help/huong-dan.html";

const PAGES: Readonly<Record<HelpPage, Readonly<Record<Language, string>>>> = {
  guide: { vi: GUIDE, en: GUIDE },
  quickStart: { vi: "help/bat-dau-nhanh.html", en: "help/quick-start.html" },
  trust: { vi: "help/do-tin-cay.html", en: "help/do-tin-cay.html" },
  news: { vi: "help/co-gi-moi.html", en: "help/co-gi-moi.html" },
  licences: { vi: "help/giay-phep.html", en: "help/giay-phep.html" },
};

export function pageOf(page: HelpPage, language: Language): string {
  return PAGES[page][language];
}

/** The section of the guide about what the clerk has before them: the id of its heading. */
export function sectionFor({ place, workbook, naming, introducing, units }: PaneState): HelpSection {
  if (units) return "ghep-tep-cua-cac-don-vi";
  if (!workbook || introducing || (!naming && isFirstRun(workbook))) return "bat-dau";
  if (naming) return "bang-co-san-ma-khong-duoc-nhan-ra";
  if (place === "documents" && workbook.made?.upToDate === false) return "phu-luc-i-da-cu";
  return SECTIONS[place];
}

const SECTIONS = {
  data: "du-lieu",
  check: "kiem-tra",
  documents: "van-ban",
  report: "bao-cao",
} as const satisfies Record<PaneState["place"], HelpSection>;
