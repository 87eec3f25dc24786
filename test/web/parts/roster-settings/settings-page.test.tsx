import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { expect, onTestFinished, test, vi } from "vitest";
import { SettingsPage } from "../../../../web/parts/roster-settings/settings-page.tsx";

vi.mock("../../../../web/parts/roster-settings/load-settings.ts", () => {
  const ready = <T,>(value: T) => ({ state: () => ({ status: "ready", value }), value: () => value });
  const clinic = () => ({ id: "3604-kramatwatu" });
  return { createSettingsLoad: () => ({ load: ready({}), directory: ready({}), clinic, read: vi.fn() }) };
});

test("what is filled in stays the same field at each letter: focus, and what was written before, are not lost", () => {
  const [written, write] = createSignal("");
  const root = document.body.appendChild(document.createElement("div"));
  const fields = () => {
    // As a form does that looks at what is kept of it when it is made.
    const begun = written();
    return <input value={`${begun}${written()}`} />;
  };
  const stop = render(
    () => (
      <SettingsPage title="Ketentuan" lead="" current="rules">
        {fields}
      </SettingsPage>
    ),
    root,
  );
  onTestFinished(() => {
    stop();
    root.remove();
  });
  const before = root.querySelector("input");
  write("a");
  write("ab");
  expect(root.querySelector("input")).toBe(before);
  expect(before?.value).toBe("ab");
});
