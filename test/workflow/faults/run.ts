/*
 * npm run faults [part of an action's name]: faults at every request of everything a clerk can ask for, with every kind of
 * error, and what was wrong afterwards, counted. Exits with 1 where anything was.
 */
import { record, today } from "../../trust/record";
import { startWorkbench } from "../../workbench/node/office";
import { ACTIONS } from "./actions";
import { faultsAt, type Injected, Rehearsed } from "./inject";

const CODES = [
  "GeneralException",
  "InvalidSelection",
  "AccessDenied",
  "InvalidArgument",
  "RequestAborted",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
];
/** Places in each request at which Excel stops half way. */
const PLACES = 6;

void run(process.argv[2] ?? "");

async function run(part: string): Promise<void> {
  const workbench = await startWorkbench();
  let [faults, wrong] = [0, 0];
  for (const action of ACTIONS.filter(({ name }) => name.includes(part))) {
    const rehearsed = await Rehearsed.of(action, workbench);
    const injected: Injected[] = [await rehearsed.unharmed()];
    for (const fault of faultsAt(rehearsed.requests, CODES, PLACES))
      injected.push(await rehearsed.inject(fault));
    faults += injected.length - 1;
    wrong += injected.filter(({ wrongs }) => wrongs.length > 0).length;
    print(action.name, rehearsed.requests, injected);
  }
  if (part === "") record({ faults: { day: today(), faults, wrong } });
  console.log(`\n${faults} faults, ${wrong} with something wrong.`);
  process.exit(wrong > 0 ? 1 : 0);
}

function print(name: string, requests: readonly number[], injected: readonly Injected[]): void {
  console.log(
    `\n${name}: ${requests.length} requests (${requests.join(", ")} actions), ${injected.length} cases`,
  );
  const kinds = [...new Set(injected.flatMap(({ wrongs }) => wrongs))];
  for (const kind of kinds) {
    const cases = injected.filter(({ wrongs }) => wrongs.includes(kind));
    const at = [...new Set(cases.map(({ fault }) => fault.request))].join(", ");
    const [first] = cases;
    const example =
      first && `${first.fault.code || "no fault"} after ${first.fault.afterActions}: ${first.told}`;
    console.log(`  ${kind}: ${cases.length}, at request ${at} (${example})`);
  }
}
