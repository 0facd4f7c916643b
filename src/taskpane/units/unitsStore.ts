import type { Category } from "../../counting/category";
import type { FindingCode } from "../../counting/finding";
import type { SamePeople } from "../../counting/samePeople";
import type { Choices, TableColumns } from "../../reading/choices";
import { mergeFindingSentence } from "../../strings/mergeFindings";
import type { UnitPaperOutcome, UnitsOutcome } from "../../workflow/outcome";
import {
  acceptableArrivals,
  earlierRowsOf,
  inStages,
  isSystemFile,
  NO_ANSWERS,
  readFiles,
  readyArrivals,
  reportOfUnits,
  rowsOf,
  severityOf,
  Turns,
  type Arrival,
  type ChosenFile,
  type MergeFinding,
  type MergeReport,
  type ReadFile,
  type UnitAnswers,
  type UnitChange,
  type UnitFiles,
  type UnitPaper,
  type UnnamedInFile,
  type UnnamedPlace,
  unitFilesOf,
  unnamedInFiles,
} from "../../workflow/readUnits";
import type { PaneStore } from "../state/store";

/** How far the reading is: the file in hand, counted from 1. */
export interface Progress {
  readonly at: number;
  readonly of: number;
  readonly file: string;
}

export interface UnitsState {
  /** The units expected, as they were typed. */
  readonly list: string;
  readonly answers: UnitAnswers;
  /** Undefined until files have been read. */
  readonly report?: MergeReport;
  /** The places of which no table could be read. */
  readonly unnamed: readonly UnnamedPlace[];
  /** While files are read, or read anew; "reading" before the first of them. */
  readonly progress?: Progress | "reading";
  /** Whether the last choice of files was stopped. */
  readonly stopped: boolean;
  /** What was said of an arrival when it was accepted, by its key: other words are to be accepted anew. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly outcome?: UnitsOutcome;
  /** How the making of a sheet about the units ended last. */
  readonly paper?: UnitPaperOutcome & { readonly purpose: MadeOfFiles };
}

/** What is made of files beside the sheet they are merged on. */
export type MadeOfFiles = UnitPaper | "earlierData";

/** A file with the folders above it, where a folder was chosen. */
type FileOfFolder = ChosenFile & { readonly webkitRelativePath?: string };

class Stopped extends Error {}

/**
 * The files of units, from their choice to what is merged of them. A choice of files or an answer is taken as a whole: one
 * that was stopped leaves everything as it was before.
 */
export class UnitsStore {
  private current: UnitsState = { list: "", answers: NO_ANSWERS, unnamed: [], stopped: false, accepted: {} };
  private files: readonly ReadFile[] = [];
  /** What they say by the answers. */
  private told: UnitFiles = [];
  private wantsStop = false;
  private reportsBegun = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly pane: PaneStore) {}

  get state(): UnitsState {
    return this.current;
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A file of a name that was read before takes its place. */
  choose(files: readonly FileOfFolder[]): Promise<void> {
    const chosen = namedApart(files);
    if (chosen.length === 0) return Promise.resolve();
    return this.work(async () => {
      const read = await readFiles(
        chosen,
        ({ name }, index) => this.change({ progress: { at: index + 1, of: chosen.length, file: name } }),
        this.goesOn,
      );
      const kept = this.files.filter(({ name }) => !chosen.some((file) => file.name === name));
      return { files: [...kept, ...read] };
    });
  }

  forget(name: string): Promise<void> {
    return this.work(async () => ({ files: this.files.filter((file) => file.name !== name) }));
  }

  typeList(list: string): void {
    this.change({ list });
  }

  /** Holds what came against the list as it stands; what is being read is held against it when it is there. */
  async compare(): Promise<void> {
    if (this.current.progress) return;
    try {
      const report = await this.reported(this.told);
      this.change({ report });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
  }

  /** The report by the list as it stands at the end; begun anew it leaves the one under way. */
  private async reported(told: UnitFiles): Promise<MergeReport | undefined> {
    const begun = ++this.reportsBegun;
    const goesOn = () => {
      this.goesOn();
      if (begun !== this.reportsBegun) throw new Stopped();
    };
    for (;;) {
      const { list } = this.current;
      const report = await reportOfUnits(told, list, goesOn);
      if (list === this.current.list) return report;
    }
  }

  /** The same category for all who are asked about in the same words. */
  answerCategory(question: string, category: Category): Promise<void> {
    const { categories } = this.current.answers;
    return this.answer({ categories: { ...categories, [question]: category } });
  }

  answerSamePeople(samePeople: SamePeople): Promise<void> {
    return this.answer({ samePeople });
  }

  /** Counts as read whatever a finding of this kind says otherwise, in every file. */
  confirm(code: FindingCode): Promise<void> {
    return this.answer({ confirmed: [...this.current.answers.confirmed, code] });
  }

  /** Answers what is asked of one file alone. */
  answerFile(
    file: string,
    change: (choices: UnitAnswers["files"][string]) => Partial<Choices>,
  ): Promise<void> {
    const { files } = this.current.answers;
    const before = files[file] ?? NO_FILE_ANSWERS;
    return this.answer({ files: { ...files, [file]: { ...before, ...change(before) } } });
  }

  /** Reads tables of files from the cells and columns that the clerk named. */
  nameColumns(tables: readonly UnnamedInFile[], columns: TableColumns): Promise<void> {
    const files = { ...this.current.answers.files };
    for (const { file, table } of tables) {
      const before = files[file] ?? NO_FILE_ANSWERS;
      files[file] = { ...before, namedTables: [...before.namedTables, { ...table, columns }] };
    }
    return this.answer({ files });
  }

  takeAnswersBack(): Promise<void> {
    return this.work(async () => ({ answers: NO_ANSWERS }));
  }

  stop(): void {
    this.wantsStop = true;
  }

  /** Of files that hold the same people one alone is accepted. */
  accept(arrival: Arrival, isAccepted: boolean): void {
    const { report, accepted } = this.current;
    if (!report) return;
    const rivals = isAccepted ? rivalsOf(report, arrival) : new Set<string>();
    const kept = Object.entries(accepted).filter(([key]) => key !== arrival.key && !rivals.has(key));
    const own = isAccepted ? [[arrival.key, saidOf(report, arrival)] as const] : [];
    this.change({ accepted: Object.fromEntries([...kept, ...own]), outcome: undefined });
  }

  /** Accepts every unit of which nothing is to be answered. */
  acceptReady(): void {
    const { report, accepted } = this.current;
    if (!report) return;
    const ready = readyArrivals(report).map((arrival) => [arrival.key, saidOf(report, arrival)] as const);
    this.change({ accepted: { ...accepted, ...Object.fromEntries(ready) }, outcome: undefined });
  }

  /** Puts everybody accepted on "Số liệu các đơn vị"; what that changes there is asked about first, and then `shown`. */
  async merge(shown?: readonly UnitChange[]): Promise<void> {
    const rows = await new Turns().finish(inStages(acceptedArrivals(this.current), rowsOf));
    this.change({ outcome: await this.pane.withUnits((requests) => requests.mergeUnits(rows, shown)) });
  }

  /** Makes a sheet of what came of the units, or of what is accepted of an earlier vote. */
  async make(purpose: MadeOfFiles): Promise<void> {
    const { report } = this.current;
    if (!report) return;
    const paper =
      purpose === "earlierData"
        ? await this.bringEarlier()
        : await this.pane.withUnits((requests) => requests.makeUnitPaper(purpose, report));
    this.change({ paper: paper && { ...paper, purpose } });
  }

  /** What is brought is the earlier vote from now on, whatever was chosen before. */
  private async bringEarlier(): Promise<UnitPaperOutcome | undefined> {
    const rows = await new Turns().finish(inStages(acceptedArrivals(this.current), earlierRowsOf));
    const brought = await this.pane.withUnits((requests) => requests.bringEarlier(rows));
    const { papers } = this.pane.state.settings;
    if (brought?.status === "made" && papers.comparison.earlier !== "")
      this.pane.editSettings({ papers: { ...papers, comparison: { earlier: "" } } });
    return brought;
  }

  dismissOutcome(): void {
    this.change({ outcome: undefined });
  }

  private answer(answers: Partial<UnitAnswers>): Promise<void> {
    return this.work(async () => ({ answers: { ...this.current.answers, ...answers } }));
  }

  private readonly goesOn = (): void => {
    if (this.wantsStop) throw new Stopped();
  };

  /** One piece of work at a time; what it changes holds once the report of it is there. */
  private async work(
    begin: () => Promise<{
      readonly files?: readonly ReadFile[];
      readonly answers?: UnitAnswers;
    }>,
  ): Promise<void> {
    if (this.current.progress) return;
    this.wantsStop = false;
    this.reportsBegun++;
    this.change({ progress: "reading", stopped: false, outcome: undefined, paper: undefined });
    try {
      const { files = this.files, answers = this.current.answers } = await begin();
      const told = await unitFilesOf(files, answers, this.goesOn);
      const report = await this.reported(told);
      this.files = files;
      this.told = told;
      this.change({ progress: undefined, answers, report, unnamed: unnamedInFiles(told) });
    } catch (error) {
      this.change({ progress: undefined, stopped: error instanceof Stopped });
      if (!(error instanceof Stopped)) throw error;
    }
  }

  private change(changes: Partial<UnitsState>): void {
    this.current = { ...this.current, ...changes };
    this.listeners.forEach((listener) => listener());
  }
}

const NO_FILE_ANSWERS: UnitAnswers["files"][string] = {
  categories: {},
  leftOut: [],
  tableCategories: {},
  namedTables: [],
  confirmed: [],
  samePeople: {},
};

/** By the report: every card asks for them. */
const acceptedOf = new WeakMap<
  MergeReport,
  Pick<UnitsState, "accepted"> & { readonly arrivals: readonly Arrival[] }
>();

/** Those that the clerk has accepted for what is said of them now. */
export function acceptedArrivals({ report, accepted }: UnitsState): readonly Arrival[] {
  if (!report) return [];
  const known = acceptedOf.get(report);
  if (known?.accepted === accepted) return known.arrivals;
  const chosen = acceptableArrivals(report).filter(({ key }) => accepted[key] !== undefined);
  const arrivals = chosen.filter((arrival) => accepted[arrival.key] === saidOf(report, arrival));
  acceptedOf.set(report, { accepted, arrivals });
  return arrivals;
}

/** What is to be answered or accepted of an arrival, the gravest first. */
export function findingsOf({ about }: MergeReport, { key }: Arrival): readonly MergeFinding[] {
  const own = about.get(key) ?? [];
  return [
    ...own.filter((finding) => severityOf(finding) === "error"),
    ...own.filter((finding) => severityOf(finding) === "warning"),
  ];
}

function saidOf(report: MergeReport, arrival: Arrival): string {
  const { people } = arrival;
  return [people.length, ...findingsOf(report, arrival).map((finding) => mergeFindingSentence(finding))].join(
    "\n",
  );
}

/** What came in other files of the unit with some of the same people: accepted together they would count twice. */
function rivalsOf({ arrivals, about }: MergeReport, { key }: Arrival): ReadonlySet<string> {
  const files = new Set(
    (about.get(key) ?? []).flatMap((finding) =>
      finding.code === "unitTwice" && finding.details.says !== "parts" ? finding.details.others : [],
    ),
  );
  return new Set(arrivals.flatMap((each) => (files.has(each.file.name) ? [each.key] : [])));
}

/** Files by their names, those of a folder by their places in it; two of one name are told apart by a number. */
function namedApart(files: readonly FileOfFolder[]): readonly ChosenFile[] {
  const taken = new Set<string>();
  return files
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => !isSystemFile(path))
    .map(({ file, path }) => {
      let name = path;
      for (let number = 2; taken.has(name); number++) name = path.replace(/(\.[^.]*)?$/, ` (${number})$1`);
      taken.add(name);
      const { size, lastModified } = file;
      return { name, size, lastModified, arrayBuffer: () => file.arrayBuffer() };
    });
}

/** The files of units of the vote at hand, or those of an earlier vote. */
export type FilesOf = "units" | "earlier";

const stores: Readonly<Record<FilesOf, WeakMap<PaneStore, UnitsStore>>> = {
  units: new WeakMap(),
  earlier: new WeakMap(),
};

/** What was read and answered stays while the pane is open, whether its view is or not. */
export function unitsOf(pane: PaneStore, of: FilesOf): UnitsStore {
  const store = stores[of].get(pane) ?? new UnitsStore(pane);
  stores[of].set(pane, store);
  return store;
}
