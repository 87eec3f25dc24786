import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { listClinics } from "../../../../../shared/api/place/list-clinics.ts";
import { listOwnLeave } from "../../../../../shared/api/roster/list-own-leave.ts";
import type { ResponseOf } from "../../../../../shared/api/routes.ts";
import { RequestLeavePage } from "../../../../../web/features/roster/request-leave/page.tsx";
import { session } from "../../../../../web/session/session.ts";
import { serang } from "../../../../functions/booking/cikande.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask: vi.fn() }));

const worksAt = (clinics: string): void => {
  const at = Date.now() / 1000;
  const who = { sub: "ani", "cognito:groups": ["doctor"], "custom:clinics": clinics };
  const body = Buffer.from(JSON.stringify({ ...who, iat: at, exp: at + 3600 })).toString("base64url");
  session.begin({ idToken: `h.${body}.s`, refreshToken: "r" });
};

beforeEach(() => {
  sessionStorage.clear();
  worksAt("3604-cikande");
});

const kibin = { id: "3604-kibin", name: "Puskesmas Kibin", kecamatan: { code: "1", name: "Kibin" } };
const directory: ResponseOf<"list-clinics"> = {
  district: serang,
  holidays: [],
  services: [],
  clinics: [{ ...kibin, services: [], practitioners: [] }],
};

const known: ResponseOf<"list-own-leave"> = {
  today: "2026-12-07",
  requests: [],
  balance: { practitionerId: "ani", year: "2026", used: 12, revision: 3 },
  nextBalance: { practitionerId: "ani", year: "2027", used: 2.5, revision: 1 },
};

/** The screen, where leave is asked for these days. */
const asking = async (from?: string, to?: string, answer = known) => {
  call.mockImplementation((contract) => {
    if (contract === listOwnLeave) return Promise.resolve(answer);
    return contract === listClinics ? Promise.resolve(directory) : new Promise(() => {});
  });
  const history = createMemoryHistory();
  history.set({ value: "/cuti" });
  const root = document.body.appendChild(document.createElement("div"));
  const page = () => (
    <MemoryRouter history={history}>
      <Route path="/cuti" component={RequestLeavePage} />
    </MemoryRouter>
  );
  const end = render(page, root);
  onTestFinished(() => {
    end();
    root.remove();
  });
  const said = () =>
    [...root.querySelectorAll("p")].map((p) => p.textContent ?? "").filter((p) => p.startsWith("Sisa"));
  await vi.waitFor(() => expect(said()).not.toEqual([]));
  [from, to].forEach((date, index) => {
    const field = root.querySelectorAll<HTMLInputElement>('input[type="date"]')[index];
    if (!field || date === undefined) return;
    field.value = date;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  const press = (word: string): void =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
  const problems = () => [...root.querySelectorAll(".problem")].flatMap(({ textContent }) => textContent || []);
  const text = () => root.textContent?.replace(/[⁨⁩]/g, "") ?? "";
  return { said, press, problems, text };
};

const of2026 = "Sisa cuti tahunan 2026: 0 dari 12 hari.";
const of2027 = "Sisa cuti tahunan 2027: 9,5 dari 12 hari.";

test.each([
  ["this year, before any are chosen", [], [of2026]],
  ["this year", ["2026-12-14", "2026-12-15"], [of2026]],
  ["next year", ["2027-01-14", "2027-01-15"], [of2027]],
  ["both, over the turn of the year", ["2026-12-31", "2027-01-02"], [of2026, of2027]],
])("what is left is said of the year of the days: %s", async (_, [from, to], said) => {
  expect((await asking(from, to)).said()).toEqual(said);
});

test("of a year that the answer doesn't tell nobody says how many days are left", async () => {
  const { nextBalance: _, ...older } = known;
  expect((await asking("2027-01-14", "2027-01-15", older)).said()).toEqual([
    "Sisa cuti tahunan 2027 tidak bisa dibaca. Tanyakan kepada puskesmas.",
  ]);
});

test.each([
  [
    "end before they begin",
    "2026-12-15",
    "2026-12-14",
    "“Sampai tanggal” lebih awal daripada “Dari tanggal”. Balik tanggalnya.",
  ],
  ["go over three months", "2026-12-31", "2027-02-01", "Pilih tanggal yang benar, paling panjang dua bulan kalender."],
])("days that %s are said so at their field, and nothing is sent", async (_, from, to, words) => {
  const { press, problems } = await asking(from, to);
  expect(problems()).toEqual([]);
  press("Kirim permintaan");
  await vi.waitFor(() => expect(problems()).toEqual([words]));
  expect(call.mock.calls.filter(([contract]) => contract !== listOwnLeave)).toEqual([]);
});

test("where no day is chosen the cursor is in the first of the two, which says so", async () => {
  const { press, problems } = await asking();
  press("Kirim permintaan");
  await vi.waitFor(() => expect(problems()).toEqual(["Pilih tanggal mulainya."]));
  const [field, named] = [document.activeElement, document.activeElement?.closest<HTMLElement>(".field")];
  expect([field?.getAttribute("type"), named?.dataset.wrong]).toEqual(["date", "Dari tanggal"]);
});

test("whoever works at several puskesmas is told that leave holds at all of them, and which one decides", async () => {
  worksAt("3604-kibin 3604-carenang");
  const { text } = await asking();
  await vi.waitFor(() =>
    expect(text()).toContain("Cuti berlaku di semua puskesmas Anda. Puskesmas Kibin yang memutuskan."),
  );
  worksAt("3604-kibin");
  expect((await asking()).text()).not.toContain("yang memutuskan");
});
