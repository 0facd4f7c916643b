/** @jest-environment jsdom */
import "../../src/taskpane/fabric"; // first, as it promises what happens before Fabric loads
import { getIcon } from "office-ui-fabric-react";
import { registerPaneIcons } from "../../src/taskpane/icons";

test("Fabric asks for no font file", () => {
  const rules = Array.from(document.querySelectorAll("style"), (style) => [
    style.textContent,
    ...Array.from(style.sheet?.cssRules ?? [], (rule) => rule.cssText),
  ]).flat();
  expect(window.FabricConfig).toEqual({ fontBaseUrl: "", iconBaseUrl: "" });
  expect(rules.join("\n")).not.toMatch(/@font-face|https?:/);
});

test.each(["ChevronDown", "Completed", "Info", "Warning", "ErrorBadge"])(
  "%s is drawn without an icon font",
  (name) => {
    registerPaneIcons();
    expect(getIcon(name)?.subset.fontFace).toBeUndefined();
    expect(getIcon(name)?.code).toMatchObject({ type: "svg" });
  },
);
