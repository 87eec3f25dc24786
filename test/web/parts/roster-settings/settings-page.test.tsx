import { createSignal, type JSX } from "solid-js";
import { render } from "solid-js/web";
import { expect, onTestFinished, test, vi } from "vitest";
import { SettingsPage } from "../../../../web/parts/roster-settings/settings-page.tsx";
import { session } from "../../../../web/session/session.ts";

vi.mock("../../../../web/parts/roster-settings/load-settings.ts", () => {
  const ready = <T,>(value: T) => ({ state: () => ({ status: "ready", value }), value: () => value });
  const clinic = () => ({ id: "3604-kramatwatu" });
  const directory = ready({ clinics: [{ id: "3604-kramatwatu", name: "Puskesmas Kramatwatu" }] });
  return { createSettingsLoad: () => ({ load: ready({}), directory, clinic, read: vi.fn() }) };
});

const opened = (fields: () => JSX.Element) => {
  const root = document.body.appendChild(document.createElement("div"));
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
  return root;
};

test("it says of which puskesmas it is", () => {
  const claims = { sub: "atik", "cognito:groups": ["scheduler"], "custom:clinics": "3604-kramatwatu", exp: 9e9 };
  const idToken = `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;
  session.begin({ idToken, refreshToken: "r" });
  onTestFinished(() => session.end());
  expect(opened(() => undefined).querySelector("main > p")?.textContent).toBe("Puskesmas Kramatwatu");
});

test("what is filled in stays the same field at each letter: focus, and what was written before, are not lost", () => {
  const [written, write] = createSignal("");
  const fields = () => {
    // As a form does that looks at what is kept of it when it is made.
    const begun = written();
    return <input value={`${begun}${written()}`} />;
  };
  const root = opened(fields);
  const before = root.querySelector("input");
  write("a");
  write("ab");
  expect(root.querySelector("input")).toBe(before);
  expect(before?.value).toBe("ab");
});
