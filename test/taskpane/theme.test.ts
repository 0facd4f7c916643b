/** @jest-environment jsdom */
import { followTheme } from "../../src/taskpane/theme";

const shown = () => document.documentElement.dataset["theme"];

/** What the browser wishes, which jsdom does not know. */
function browserWishes(dark: boolean): void {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: dark }) as MediaQueryList;
}

beforeEach(() => {
  delete document.documentElement.dataset["theme"];
  browserWishes(false);
});

test.each([
  ["comes back to the pane", () => window.dispatchEvent(new Event("focus"))],
  ["sees the pane again", () => document.dispatchEvent(new Event("visibilitychange"))],
])("Office's theme is looked up again when the clerk %s", (_when, comesBack) => {
  let dark = false;
  followTheme(() => dark);
  expect(shown()).toBe("light");
  dark = true;
  comesBack();
  expect(shown()).toBe("dark");
});

test("where Office says nothing the browser's wish stands", () => {
  browserWishes(true);
  followTheme(() => undefined);
  expect(shown()).toBe("dark");
});

test("a theme that is the same is not drawn anew", () => {
  followTheme(() => true);
  const changes = new MutationObserver(() => undefined);
  changes.observe(document.documentElement, { attributes: true });
  window.dispatchEvent(new Event("focus"));
  expect(changes.takeRecords()).toEqual([]);
});
