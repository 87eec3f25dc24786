import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { expect, onTestFinished, test, vi } from "vitest";
import { listCalls } from "../../../../../shared/api/booking/list-calls.ts";
import { noteCall } from "../../../../../shared/api/booking/note-call.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { Calls } from "../../../../../web/features/booking/calls/page.tsx";
import { callsText } from "../../../../../web/features/booking/calls/text.ts";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask: vi.fn() }));

const said = "Janji ini sudah diurus.";
const { appointment, patient } = dayVisit(1, { status: "waiting", arrivedAt: eight });
const toCall = { visit: { appointment, patient }, dueAt: eight, tried: 0, noted: 0 };

/** What the desk notes of a call. */
type Noted = { outcome: string; noted: number };

const settled = (): never => {
  throw new ApiRefusal("call.settled", said, {});
};

/** The desk's list of whom to call, of whom a colleague settles all before this desk notes one, unless that is `answered`. */
const listOf = (first: object[], answered: (noted: Noted) => object = settled) => {
  const at = Date.now() / 1000;
  const who = { sub: "loket", "cognito:groups": ["registrar"], "custom:clinics": "3604-cikande" };
  const body = Buffer.from(JSON.stringify({ ...who, iat: at, exp: at + 3600 })).toString("base64url");
  session.begin({ idToken: `h.${body}.s`, refreshToken: "r" });
  let calls = first;
  const answers = new Map<unknown, (input: Noted) => Promise<unknown>>([
    [listCalls, async () => ({ calls, more: 0, called: 0, choosing: 0 })],
    [
      noteCall,
      async (input) => {
        calls = input.outcome === "mistaken" ? first : [];
        return answered(input);
      },
    ],
  ]);
  call.mockImplementation((contract, input) => answers.get(contract)?.(input) ?? new Promise(() => {}));
  const history = createMemoryHistory();
  history.set({ value: "/telepon" });
  const root = document.body.appendChild(document.createElement("main"));
  const page = () => (
    <MemoryRouter history={history}>
      <Route path="/telepon" component={Calls} />
    </MemoryRouter>
  );
  const end = render(page, root);
  onTestFinished(() => {
    end();
    root.remove();
  });
  return root;
};

test("a call that a colleague settled goes from the list, and whoever noted it goes on from why it did not count", async () => {
  const root = listOf([toCall]);
  const reached = () =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes("Sudah tahu"));
  await vi.waitFor(() => expect(reached()).toBeDefined());
  reached()?.focus();
  reached()?.click();
  await vi.waitFor(() => expect(reached()).toBeUndefined());
  const place = () => document.activeElement;
  await vi.waitFor(() => expect(place()).not.toBe(document.body));
  expect(place()?.textContent?.replace(/[\u2066-\u2069]/g, "")).toMatch(
    new RegExp(`^ ?[^.]*${patient.name}.*${said}$`),
  );
});

test("a call noted by a slip is put back where it is said that it was noted: the row is there again, and nothing to take back", async () => {
  const noted: Noted[] = [];
  const root = listOf([toCall], ({ outcome, noted: seen }) => {
    noted.push({ outcome, noted: seen });
    return { appointmentId: appointment.id, dueAt: eight, tried: 0 };
  });
  const press = async (word: string): Promise<void> => {
    const button = () => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word);
    await vi.waitFor(() => expect(button()).toBeDefined());
    button()?.click();
  };
  await press(callsText().notReached);
  await vi.waitFor(() => expect(root.querySelectorAll(".call-row")).toHaveLength(0));
  await press(callsText().takeBack);
  await vi.waitFor(() => expect(root.querySelectorAll(".call-row")).toHaveLength(1));
  const notice = root.querySelector(".notice");
  expect([noted, notice?.textContent?.replace(/[\u2066-\u2069]/g, ""), notice?.querySelector("button")]).toEqual([
    [
      { outcome: "not-reached", noted: 0 },
      { outcome: "mistaken", noted: 1 },
    ],
    "Pasien 1 ada lagi di daftar ini.",
    null,
  ]);
});

test("whoever sits at the clinic stands in a group of their own, to be told there: nobody looks for their phone", async () => {
  const visit = dayVisit(2, { status: "waiting", arrivedAt: eight }, "walk-in");
  const root = listOf([toCall, { ...toCall, visit }]);
  await vi.waitFor(() => expect(root.querySelectorAll(".call-row")).toHaveLength(2));
  const groups = [...root.querySelectorAll(".call-group")].map((group) => ({
    title: group.querySelector("h2")?.textContent,
    names: [...group.querySelectorAll("h3")].map(({ textContent }) => textContent),
    acts: [...group.querySelectorAll(".call-acts > *")].map(({ textContent }) => textContent),
    phone: group.textContent?.includes(callsText().noPhone),
  }));
  const { move, reached, notReached, cancel, here, byPhone } = callsText();
  expect(groups).toEqual([
    { title: here, names: ["Pasien 2"], acts: [move, reached, cancel], phone: false },
    { title: byPhone, names: ["Pasien 1"], acts: [move, notReached, reached, cancel], phone: true },
  ]);
});
