import { intersection } from "./model/address";
import { Range, RangeAreas } from "./objects/range";
import { BEYOND_MEMBERS, type Fault, type Misdeed } from "./profiles";
import { HostError } from "./richapi/errors";
import { type HostObject } from "./richapi/hostObject";
import { type MemberFaults } from "./richapi/interpreter";

/** Does the faults that are in the weather at the moment; the interpreter and both seams ask it. */
export class Misbehaviour implements MemberFaults {
  private readonly timesDone = new Map<Fault, number>();

  constructor(
    private readonly weather: { readonly faults: readonly Fault[] },
    private readonly undoEmptied: () => void,
  ) {}

  /** Whether this is done now. */
  does(member: string, misdeed: Misdeed): boolean {
    return this.weather.faults.some((fault) => fault.member === member && fault.does === misdeed);
  }

  /** The error that comes in place of this, if one does. */
  refusal(member: string, isWrite = false): string | undefined {
    for (const fault of this.faultsOf(member, isWrite))
      if (typeof fault.does === "object" && this.isDue(fault, fault.does.times)) return fault.does.refuses;
    return undefined;
  }

  lets(member: string, isWrite: boolean, given?: unknown): boolean {
    const code = this.refusal(member, isWrite);
    if (code !== undefined) throw new HostError(code);
    const misdeeds = this.faultsOf(member, isWrite).map((fault) => fault.does);
    if (misdeeds.includes("emptiesUndo")) this.undoEmptied();
    return !(misdeeds.includes("ignoresPages") && isZoomByPages(given));
  }

  answer(member: string, object: HostObject, answer: unknown): unknown {
    return this.faultsOf(member, false).reduce((told, { does }) => distorted(does, object, told), answer);
  }

  private faultsOf(member: string, isWrite: boolean): readonly Fault[] {
    const { faults } = this.weather;
    if (faults.length === 0) return faults;
    return faults.filter(
      (fault) => fault.member === member || (isWrite && fault.member === BEYOND_MEMBERS.everyWrite),
    );
  }

  private isDue(fault: Fault, times = Infinity): boolean {
    const done = this.timesDone.get(fault) ?? 0;
    this.timesDone.set(fault, done + 1);
    return done < times;
  }
}

function isZoomByPages(given: unknown): boolean {
  return typeof given === "object" && given !== null && !("scale" in given && given.scale);
}

function distorted(does: Misdeed, object: HostObject, answer: unknown): unknown {
  if (!(object instanceof Range)) return answer;
  if (does === "losesFill") object.Format.Fill.Clear();
  if (does === "repeatsFirstRow") object.Formulas = object.Formulas.map((_, __, [first = []]) => first);
  if (!(answer instanceof RangeAreas)) return answer;
  if (does === "leavesOutMergesBegunOutside")
    return answer.where((area) => intersection({ ...area, rows: 1, columns: 1 }, object.area) !== undefined);
  if (does === "tellsFirstCellsOnly") return answer.with((area) => ({ ...area, rows: 1, columns: 1 }));
  return answer;
}
