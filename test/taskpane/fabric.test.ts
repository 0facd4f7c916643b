/** @jest-environment jsdom */
import { colourFabric } from "../../src/taskpane/fabric"; // first, as it promises what happens before Fabric loads
import { getIcon, getTheme } from "office-ui-fabric-react";
import { registerPaneIcons } from "../../src/taskpane/icons";

test("Fabric asks for no font file", () => {
  const rules = Array.from(document.querySelectorAll("style"), (style) => [
    style.textContent,
    ...Array.from(style.sheet?.cssRules ?? [], (rule) => rule.cssText),
  ]).flat();
  expect(window.FabricConfig).toEqual({ fontBaseUrl: "", iconBaseUrl: "" });
  expect(rules.join("\n")).not.toMatch(/@font-face|https?:/);
});

test.each(["ChevronDown", "Completed", "Info", "Warning", "ErrorBadge", "Cancel", "Empty", "Partly"])(
  "%s is drawn without an icon font",
  (name) => {
    registerPaneIcons();
    expect(getIcon(name)?.subset.fontFace).toBeUndefined();
    expect(getIcon(name)?.code).toMatchObject({ type: "svg" });
  },
);

/** WCAG 2.1: relative luminance of "#rrggbb". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(["light", "dark"] as const)("text on Fabric's %s grounds keeps 4.5:1", (theme) => {
  colourFabric(theme);
  const { palette, semanticColors } = getTheme();
  const pairs = [
    [palette.themePrimary, palette.white],
    [palette.themeDark, palette.white],
    [palette.neutralPrimary, palette.white],
    [palette.neutralSecondary, palette.white],
    [semanticColors.primaryButtonText, semanticColors.primaryButtonBackground],
    [semanticColors.primaryButtonTextHovered, semanticColors.primaryButtonBackgroundHovered],
    [semanticColors.buttonText, semanticColors.buttonBackground],
    [semanticColors.inputText, semanticColors.inputBackground],
    [semanticColors.inputPlaceholderText, semanticColors.inputBackground],
    [semanticColors.link, palette.white],
    [semanticColors.errorText, palette.white],
  ] as const;
  const poor = pairs.filter(([text, ground]) => contrast(hex(text), hex(ground)) < 4.5);
  expect(poor).toEqual([]);
});

function hex(color: string): string {
  return color === "#000" ? "#000000" : color === "#fff" ? "#ffffff" : color;
}
