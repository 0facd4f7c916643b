/** @jest-environment jsdom */
import * as React from "react";
import * as ReactDOM from "react-dom";
import { act, Simulate } from "react-dom/test-utils";
import { ErrorBoundary } from "../../src/taskpane/shell/ErrorBoundary";

function Broken(): JSX.Element {
  throw new Error("drawing failed");
}

test("a pane that cannot be drawn says so plainly and can be reloaded", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const reload = jest.fn();
  const root = document.createElement("div");
  act(() => {
    ReactDOM.render(
      <ErrorBoundary language="vi" reload={reload}>
        <Broken />
      </ErrorBoundary>,
      root,
    );
  });
  expect(root.textContent).toBe(
    "Ngăn Tín Nhiệm gặp lỗi và phải dừng lại." +
      "Số liệu trong tệp không bị ảnh hưởng. Bấm “Tải lại” để tiếp tục.Tải lại",
  );
  const button = root.querySelector("button");
  if (!button) throw new Error("No button to reload");
  Simulate.click(button);
  expect(reload).toHaveBeenCalledTimes(1);
});
