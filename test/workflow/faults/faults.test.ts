import { startWorkbench, type Workbench } from "../../workbench/node/office";
import { ACTIONS } from "./actions";
import { faultsAt, Rehearsed } from "./inject";

/** The actions that are quick to repeat. `npm run faults` tries all, with every kind of error. */
const TRIED = [
  "Lập Phụ lục I, again",
  "Lập Phụ lục I, beside one with a remark",
  "Gỡ trang đã tạo",
  "Gỡ trang đã tạo, results very hidden",
  "Tạo trang nhập liệu",
  "Đọc lại các bảng",
];

jest.setTimeout(300_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

test.each(TRIED)(
  "a fault at every request of “%s”: no cell of the clerk's is changed, old or new sheets stand, and what is told is true",
  async (name) => {
    const action = ACTIONS.find((each) => each.name === name);
    if (!action) throw new Error(`There is no action “${name}”.`);
    const rehearsed = await Rehearsed.of(action, workbench);
    const injected = [await rehearsed.unharmed()];
    // The last request only releases what was read.
    for (const fault of faultsAt(rehearsed.requests.slice(0, -1), ["GeneralException"], 1))
      injected.push(await rehearsed.inject(fault));
    expect(injected.filter(({ wrongs }) => wrongs.length > 0)).toEqual([]);
  },
);
