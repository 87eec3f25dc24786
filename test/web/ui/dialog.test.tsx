import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { Button } from "../../../web/ui/button.tsx";
import { Dialog } from "../../../web/ui/dialog.tsx";
import { sourceFiles } from "../../architecture/source-files.ts";

const shown = () => {
  const act = vi.fn();
  const [open, setOpen] = createSignal(false);
  const root = document.body.appendChild(document.createElement("div"));
  render(
    () => (
      <Dialog
        open={open()}
        title="Selesaikan kunjungan Siti?"
        safe="Lanjut konsultasi"
        onClose={() => setOpen(false)}
        act={<Button onClick={act}>Ya, selesai</Button>}
      >
        <a href="/aturan">Aturan</a>
      </Dialog>
    ),
    root,
  );
  const dialog = () => root.querySelector("dialog");
  return { act, open, setOpen, dialog, isOpen: () => dialog()?.open };
};

test("Enter twice, once to ask and once in the question, changes nothing: the way out has the focus", () => {
  const { act, open, setOpen, isOpen } = shown();
  setOpen(true);
  expect(document.activeElement?.textContent).toBe("Lanjut konsultasi");
  (document.activeElement as HTMLElement).click();
  expect([act.mock.calls.length, open(), isOpen()]).toEqual([0, false, false]);
});

test("asked again, the way out has the focus again, wherever it was before", () => {
  const { setOpen } = shown();
  setOpen(true);
  document.querySelector<HTMLElement>("dialog[open] a")?.focus();
  setOpen(false);
  setOpen(true);
  expect(document.activeElement?.textContent).toBe("Lanjut konsultasi");
  setOpen(false);
});

test("pressed again before the browser has said that it closed, it is asked anew and stays", () => {
  const { setOpen, isOpen, dialog } = shown();
  setOpen(true);
  // The browser: Escape cancels, closes, and says so a moment later.
  dialog()?.dispatchEvent(new Event("cancel"));
  setOpen(true);
  dialog()?.dispatchEvent(new Event("close"));
  expect(isOpen()).toBe(true);
  setOpen(false);
});

/** What one reads or chooses from over a page, and leaves without having been asked anything. */
const sheets = ["web/staff/palette/palette.tsx", "web/ui/sheet.tsx"];

test("every question over a page is asked in this one way", () => {
  const asking = sourceFiles().filter(
    ({ path, text }) => path.startsWith("web/") && /<dialog\b|showModal|\bwindow\.(confirm|alert|prompt)\(/.test(text),
  );
  expect(asking.map(({ path }) => path).toSorted()).toEqual(
    [...sheets, "web/ui/create-modal.ts", "web/ui/dialog.tsx"].toSorted(),
  );
});
