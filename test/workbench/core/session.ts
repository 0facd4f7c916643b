import { areaName } from "./model/address";
import { type Book, type BookEvent } from "./model/book";
import { Workbook } from "./objects/workbook";
import { Interpreter, type MemberFaults } from "./richapi/interpreter";
import { References } from "./richapi/references";
import { type RichApiRequest, type RichApiResponse } from "./richapi/wire";
import { type Schema } from "./schema";
import { type Services } from "./services";

/** An event for the add-in: the entry of a RichApi message (category, type, target, arguments as JSON, id, remote). */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Category of a RichApi message that carries an event. */
export const EVENT_CATEGORY = 65_536;
/** Excel.EventType numbers of the client (`_CC` event ids in excel-win32-16.01.debug.js). */
const EVENT_TYPES = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  NameChanged: 25,
} as const;

/** The event of a collection of worksheets by its number. */
export const EVENT_MEMBERS: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(EVENT_TYPES).map(([name, type]) => [type, `WorksheetCollection.on${name}`]),
);

/** Excel.EventTriggerSource: a batch of the add-in, or something else, such as the person at the workbook. */
export type EventTrigger = "ThisLocalAddin" | "Unknown";

/** One open workbook as the add-in meets it: the interpreter on the object model. */
export class Session {
  readonly references = new References();
  private readonly interpreter: Interpreter;
  /** Answers at once, because a calculation may be waiting for what the add-in brings. */
  private readonly serviceInterpreter: Interpreter;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    schema: Schema,
    services: Services,
    requirements: Readonly<Record<string, string>>,
    faults: MemberFaults,
  ) {
    const host = {
      root: new Workbook(book, this.references),
      references: this.references,
      requirements,
      faults,
      service: (typeName: string) => services.find(typeName),
    };
    this.interpreter = new Interpreter(schema, { ...host, settle: () => book.settle() });
    // What is asked of the shell changes nothing in the workbook.
    const shellFaults: MemberFaults = {
      lets: (member, _isWrite, given) => faults.lets(member, false, given),
      answer: (_member, _object, answer) => answer,
    };
    this.serviceInterpreter = new Interpreter(schema, {
      ...host,
      faults: shellFaults,
      settle: () => Promise.resolve(),
    });
  }

  /** Batches run one after the other, as Excel runs them; those for a service do not wait for a calculation that may wait for them. */
  process(request: RichApiRequest, flags: number, isForService: boolean): Promise<RichApiResponse> {
    if (isForService) return this.serviceInterpreter.process(request, flags);
    const done = this.queue.then(() => this.processAlone(request, flags));
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** What the person at the workbook does waits for its turn like a batch, and is calculated before the next one. */
  act(action: (book: Book) => void): Promise<void> {
    const done = this.queue.then(async () => {
      action(this.book);
      await this.book.settle();
    });
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Resolves when no batch is being processed or waiting. */
  async settled(): Promise<void> {
    await this.queue;
  }

  private async processAlone(request: RichApiRequest, flags: number): Promise<RichApiResponse> {
    const response = await this.interpreter.process(request, flags);
    this.book.calculationSuspended = false;
    return response;
  }

  /** What happened since the last time, addressed to the sheet and to the collection. */
  takeEvents(trigger: EventTrigger): EventEntry[] {
    return this.book.events.splice(0).flatMap((event) => entriesFor(event, trigger));
  }
}

function entriesFor(event: BookEvent, trigger: EventTrigger): EventEntry[] {
  const type = EVENT_TYPES[event.type];
  const isOfCollection = event.type === "Added" || event.type === "Deleted";
  const details = JSON.stringify({
    worksheetId: event.sheet.id,
    source: "Local",
    ...(event.area ? { address: areaName(event.area) } : {}),
    ...(event.type === "Changed"
      ? { changeType: "RangeEdited", triggerSource: trigger, shiftDirection: "None" }
      : {}),
    ...(event.type === "NameChanged" ? { nameBefore: event.nameBefore, nameAfter: event.sheet.name } : {}),
  });
  const targets = isOfCollection ? ["Workbook"] : [event.sheet.id, "Workbook"];
  return targets.map((target): EventEntry => [EVENT_CATEGORY, type, target, details, 0, false]);
}
