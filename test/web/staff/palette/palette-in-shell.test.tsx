import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import { ShellDialogs } from "../../../../web/staff/shell-dialogs.tsx";

test("what is written into the palette is what it looks for, and it is empty again when it is opened anew", () => {
  const [isOpen, setOpen] = createSignal(true);
  const entries = () => ["Loket", "Jadwal"].map((word) => ({ word, run: () => undefined }));
  const palette = { isOpen, close: () => void setOpen(false), entries };
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(
    () => <ShellDialogs palette={palette} sheet={false} ways={[]} onCloseSheet={() => undefined} />,
    root,
  );
  onTestFinished(() => {
    stop();
    root.remove();
  });
  const found = () => [...root.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);
  const input = root.querySelector("input");
  if (input) input.value = "jad";
  input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
  expect(found()).toEqual(["Jadwal"]);
  root.querySelector("dialog")?.close();
  expect(isOpen()).toBe(false);
  setOpen(true);
  expect(found()).toEqual(["Loket", "Jadwal"]);
});
