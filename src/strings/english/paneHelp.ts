import type { HelpStrings } from "../paneHelp";

export const ENGLISH_HELP: HelpStrings = {
  sections: {
    "bat-dau": "Guide: where to begin (Vietnamese)",
    "du-lieu": "Guide to Data (Vietnamese)",
    "bang-co-san-ma-khong-duoc-nhan-ra": "Guide to naming columns (Vietnamese)",
    "ghep-tep-cua-cac-don-vi": "Guide to merging files (Vietnamese)",
    "kiem-tra": "Guide to Check: one place after the other (Vietnamese)",
    "van-ban": "Guide to Documents: set, preview, build, print (Vietnamese)",
    "phu-luc-i-da-cu": "Guide: when Appendix I is out of date (Vietnamese)",
    "bao-cao": "Guide to Report (Vietnamese)",
  },
  pages: {
    guide: "The whole guide, with pictures (Vietnamese)",
    quickStart: "One page to print: quick start",
    trust: "Can the figures be trusted (in Vietnamese)",
    news: "What is new",
    licences: "Licences",
  },
  opensOutside: "These pages open in the browser; search them with Ctrl+F, print them with Ctrl+P.",
  firstLook: "See the first screen again",
  checkInstallation: "Check the installation",
  checkInANewWorkbook: "The installation is checked in a new, empty workbook.",
  version: (version) => `Version ${version}`,
};
