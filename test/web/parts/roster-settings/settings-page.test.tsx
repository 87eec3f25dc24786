import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
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

const opened = (fields: () => JSX.Element, address = "/") => {
  const history = createMemoryHistory();
  history.set({ value: address });
  const page = () => (
    <SettingsPage title="Ketentuan" lead="" current="rules">
      {fields}
    </SettingsPage>
  );
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(
    () => (
      <MemoryRouter history={history}>
        <Route path="/" component={page} />
      </MemoryRouter>
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

test("it leads to the others, and back to the month that one came from", () => {
  const waysFrom = (address: string) =>
    [...opened(() => undefined, address).querySelectorAll("nav a")].map((way) => way.getAttribute("href"));
  expect(waysFrom("/?bulan=2027-01")).toEqual([
    "/petugas/kode-jadwal?bulan=2027-01",
    "/petugas/rotasi-jadwal?bulan=2027-01",
    "/petugas/ketentuan-jadwal?bulan=2027-01",
    "/petugas/kebutuhan-petugas?bulan=2027-01",
    "/petugas/jadwal-bulan?bulan=2027-01",
  ]);
  expect(waysFrom("/").at(-1)).toBe("/petugas/jadwal-bulan");
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
