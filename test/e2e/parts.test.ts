import { type Route } from "playwright-core";
import { districtTable, workbookOf } from "../workflow/workbookOf";
import { workbenchPages } from "./page";

const pages = workbenchPages();

const MISSING = "Một phần của Tín Nhiệm chưa tải về được nên chưa làm được việc này.";
const ONE_PERSON = { BTV: districtTable(["Cán bộ 1", 18, 1, 0]) };

/** Answers with nothing, as the page of a network that wants a login does, until it is told to let through. */
function closedNetwork() {
  let isOpen = false;
  const answer = (route: Route) =>
    isOpen
      ? route.continue()
      : route.fulfill({ contentType: "text/javascript", body: "", headers: { "Cache-Control": "no-store" } });
  return { answer, open: () => (isOpen = true) };
}

/** Answers when it is told to. */
function slowNetwork() {
  let answerNow = () => {};
  const turn = new Promise<void>((resolve) => (answerNow = resolve));
  return { answer: (route: Route) => turn.then(() => route.continue()), answerNow };
}

describe("a part of the add-in that does not arrive", () => {
  test("the pane's page says so and what to do, the button ends, and the next try brings both", async () => {
    const network = closedNetwork();
    const workbench = await pages.open({ answers: { "**/work.*.js": network.answer } });
    await workbench.openFile(await workbookOf(ONE_PERSON), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.pressRibbon("Lập Phụ lục I");
    const said = workbench.pane.getByRole("alert").first();
    await said.getByText(MISSING).waitFor();
    expect(await workbench.isPaneOpen()).toBe(true);
    expect(await said.innerText()).toContain("Kiểm tra mạng rồi thử lại.");
    await workbench.pane.getByText("A part of Tín Nhiệm did not arrive").waitFor();
    expect(await workbench.sheetNames()).toEqual(["BTV"]);
    await workbench.keepScreenshot("part-missing");

    network.open();
    await workbench.pane.getByRole("button", { name: "Thử lại" }).click();
    await workbench.waitForStatus("1 người");
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForSheet("Phụ lục I");
  });

  test("a press of the button that succeeds brings the pane too", async () => {
    const network = closedNetwork();
    const workbench = await pages.open({ answers: { "**/work.*.js": network.answer } });
    await workbench.openFile(await workbookOf(ONE_PERSON), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.pressRibbon("Kiểm tra số liệu");
    await workbench.pane.getByText(MISSING).waitFor();
    network.open();
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForSheet("Phụ lục I");
    await workbench.waitForStatus("1 người");
  });

  test("nothing is made without what the documents are planned by: that is said, and the next try makes it", async () => {
    const network = closedNetwork();
    const workbench = await pages.open({ answers: { "**/documents.*.js": network.answer } });
    await workbench.openFile(await workbookOf(ONE_PERSON), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.openPane("1 người");
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.pane.getByText(MISSING).waitFor();
    expect(await workbench.sheetNames()).toEqual(["BTV"]);
    await workbench.goToPlace(/Văn bản/);
    await workbench.pane.getByRole("alert").getByText(MISSING).waitFor();

    network.open();
    await workbench.pane.getByRole("button", { name: "Thử lại" }).click();
    await workbench.pane.getByRole("heading", { name: "Xem trước Phụ lục I" }).waitFor();
    await workbench.pressRibbon("Lập Phụ lục I");
    await workbench.waitForSheet("Phụ lục I");
  });

  test("English that does not arrive leaves the pane Vietnamese, and comes the next time", async () => {
    const network = closedNetwork();
    const workbench = await pages.open({ answers: { "**/english.*.js": network.answer } });
    const { pane } = workbench;
    await workbench.pressRibbon("Kiểm tra số liệu");
    await pane.getByText("English").click();
    await pane.getByText(MISSING).waitFor();
    network.open();
    await pane.getByText("English").click();
    await pane.getByText("Tiếng Việt").waitFor();
  });

  test("what proofreads is asked for when it is used, and again when it did not arrive", async () => {
    const network = closedNetwork();
    const workbench = await pages.open({ answers: { "**/proofreading.*.js": network.answer } });
    const { pane, page } = workbench;
    await workbench.openFile(await workbookOf(ONE_PERSON), "Huyện.xlsx");
    await workbench.waitForSheet("BTV");
    await workbench.openPane("1 người");
    await workbench.goToPlace(/Báo cáo/);
    await pane.getByLabel("Văn bản cần soát").focus();
    await page.keyboard.insertText("Đồng chí Trần Văn Mẫu: tín nhiệm cao 92/130 phiếu, chiếm 74,62%.");
    await pane.getByRole("button", { name: "Soát", exact: true }).click();
    await pane.getByRole("alert").getByText(MISSING).waitFor();
    await workbench.keepScreenshot("proofreading-missing");
    network.open();
    await pane.getByRole("button", { name: "Thử lại" }).click();
    await pane.getByText("Đúng ra là 70,77%.").waitFor();
  });
});

test("a button pressed before its work is there waits for it, and makes the appendix", async () => {
  const network = slowNetwork();
  const workbench = await pages.open({ answers: { "**/work.*.js": network.answer } });
  await workbench.openFile(await workbookOf(ONE_PERSON), "Huyện.xlsx");
  await workbench.waitForSheet("BTV");
  const pressed = workbench.pressRibbon("Lập Phụ lục I");
  await workbench.page.locator("#ribbon [aria-busy=true]").waitFor();
  expect(await workbench.sheetNames()).toEqual(["BTV"]);
  network.answerNow();
  await pressed;
  await workbench.waitForSheet("Phụ lục I");
});
