import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { expect, onTestFinished, test, vi } from "vitest";
import { listUndecided } from "../../../../../shared/api/booking/list-undecided.ts";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { DecidedVisit, LeftDay } from "../../../../../shared/booking/outcomes/left-day.ts";
import type { Visit } from "../../../../../shared/booking/visit.ts";
import { minute } from "../../../../../shared/time/instant.ts";
import { leftWords } from "../../../../../web/features/booking/outcomes/left-words.ts";
import { Outcomes } from "../../../../../web/features/booking/outcomes/page.tsx";
import { outcomesText } from "../../../../../web/features/booking/outcomes/text.ts";
import { session } from "../../../../../web/session/session.ts";
import { clock } from "../../../../../web/time/format-time.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const [call, ask] = vi.hoisted(() => [vi.fn(), vi.fn()]);
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask }));

type Sent = { appointmentId: string; outcome: string };

const seen = { admittedAt: eight + minute, metAt: eight + minute };
const states = {
  inside: { status: "in-consultation", arrivedAt: eight, ...seen },
  proposedSeen: { status: "completed", arrivedAt: eight, ...seen, endedAt: eight, pending: "decision" },
  paused: { status: "waiting", arrivedAt: eight, pausedAt: eight + 3 * minute, seen },
  waiting: { status: "waiting", arrivedAt: eight },
  skipped: { status: "waiting", arrivedAt: eight, skippedAt: eight, times: 2 },
  calledInVain: { status: "unserved", arrivedAt: eight, skippedAt: eight, endedAt: eight, pending: "decision" },
  unserved: { status: "unserved", arrivedAt: eight, endedAt: eight, pending: "decision" },
  unnoted: { status: "unserved", endedAt: eight, pending: "decision" },
  booked: { status: "booked" },
} as const satisfies Record<string, VisitState>;

test("says of each what was noted of them, and no more", () => {
  const words = Object.fromEntries(Object.entries(states).map(([name, state]) => [name, leftWords({ state }, "WIB")]));
  const [inVain, called, came, unnoted] = [
    "Hadir, lalu tidak di tempat",
    "Dipanggil 08.01, belum dicatat selesai",
    "Hadir 08.00, belum dipanggil",
    "Tidak tercatat hadir",
  ];
  expect(words).toEqual({
    inside: called,
    proposedSeen: called,
    paused: called,
    waiting: came,
    unserved: came,
    skipped: inVain,
    calledInVain: inVain,
    unnoted,
    booked: unnoted,
  });
});

/** The page with these who are left, until the clinic has heard how their visits ended; of whom `serving` the doctor is at work. */
const pageOf = (visits: VisitState[], serving: VisitState[] = [], decided: DecidedVisit[] = []) => {
  const at = Date.now() / 1000;
  const who = { sub: "loket", "cognito:groups": ["registrar"], "custom:clinics": "3604-cikande" };
  const body = Buffer.from(JSON.stringify({ ...who, iat: at, exp: at + 3600 })).toString("base64url");
  session.begin({ idToken: `h.${body}.s`, refreshToken: "r" });
  const sent: Sent[] = [];
  const { session: summary } = sessionDay([]);
  const isHeard = ({ appointment: { id } }: Visit): boolean => sent.some(({ appointmentId }) => appointmentId === id);
  const day = (states: VisitState[], first: number): LeftDay => ({
    session: summary,
    hasBegun: true,
    visits: states.map((state, index) => dayVisit(first + index, state, "walk-in")).filter((visit) => !isHeard(visit)),
  });
  const days = (...of: Parameters<typeof day>): LeftDay[] => [day(...of)].filter(({ visits }) => visits.length > 0);
  const said = { decided: decided.length > 0 ? [{ session: summary, visits: decided }] : [] };
  const answers = new Map<unknown, (input: object) => Promise<unknown>>([
    [listUndecided, async () => ({ sessions: days(visits, 1), serving: days(serving, visits.length + 1), ...said })],
  ]);
  call.mockImplementation((contract, input) => answers.get(contract)?.(input) ?? new Promise(() => {}));
  ask.mockImplementation(async (_, input) => void sent.push(input));
  const history = createMemoryHistory();
  history.set({ value: "/tutup" });
  const root = document.body.appendChild(document.createElement("main"));
  const end = render(
    () => (
      <MemoryRouter history={history}>
        <Route path="/tutup" component={Outcomes} />
      </MemoryRouter>
    ),
    root,
  );
  onTestFinished(() => {
    end();
    root.remove();
    unsent.forget();
  });
  return { root, sent };
};

const buttonsOf = (row: Element | null | undefined): (string | null)[] =>
  [...(row?.querySelectorAll("button") ?? [])].map(({ textContent }) => textContent);

const press = (root: Element, word: RegExp): void =>
  [...root.querySelectorAll("button")].find(({ textContent }) => word.test(textContent ?? ""))?.click();

test("of whoever came by themselves it is said, before they are to be called, that there may be no phone", async () => {
  const { root } = pageOf([states.unserved]);
  await vi.waitFor(() => expect(root.querySelector(".left-person")?.textContent).toContain("Usulan: Perlu ditelepon"));
  expect(root.querySelector(".left-person")?.textContent).toContain(outcomesText().perhapsNoPhone);
});

test("the outcomes stand in one order with each, and all proposals are taken after one question that names everybody", async () => {
  const { root, sent } = pageOf([states.unnoted, states.unserved, states.proposedSeen]);
  await vi.waitFor(() => expect(root.querySelectorAll(".left-row")).toHaveLength(3));
  expect([...root.querySelectorAll(".left-row")].map(buttonsOf)).toEqual([
    ...Array(3).fill(["Selesai", "Tidak hadir", "Perlu ditelepon"]),
  ]);
  expect([...root.querySelectorAll(".left-person > :last-child")].map(({ textContent }) => textContent)).toEqual([
    "Usulan: Tidak hadir",
    "Usulan: Perlu ditelepon",
    "Usulan: Selesai",
  ]);
  press(root, /^Terima semua usulan \(3\)/);
  await vi.waitFor(() => expect(root.querySelector("dialog[open]")).not.toBeNull());
  expect(sent).toEqual([]);
  expect([...root.querySelectorAll("dialog dt")].map(({ textContent }) => textContent)).toEqual([
    "Selesai: 1 orang",
    "Tidak hadir: 1 orang",
    "Perlu ditelepon: 1 orang",
  ]);
  expect(root.querySelector("dialog dl")?.textContent).toContain("Pasien 2");
  press(root, /^Ya, catat 3 hasil/);
  expect(unsent.list().map(({ status }) => status)).toEqual(["waiting", "waiting", "waiting"]);
  expect([sent, buttonsOf(root)]).toEqual([[], expect.not.arrayContaining(["Selesai"])]);
  await unsent.settle();
  expect(sent).toMatchObject([{ outcome: "absent" }, { outcome: "call-back" }, { outcome: "seen" }]);
  await vi.waitFor(() => expect(root.textContent).toContain("Tidak ada kunjungan yang menunggu keputusan."));
});

test("who is with the doctor is taken with nobody else, and can only have been seen", async () => {
  const { root, sent } = pageOf([states.inside, states.unserved]);
  await vi.waitFor(() => expect(root.querySelectorAll(".left-row")).toHaveLength(2));
  expect(buttonsOf(root.querySelector(".left-row"))).toEqual(["Selesai"]);
  press(root, /^Terima 1 usulan/);
  press(root, /^Ya, catat 1 hasil/);
  await unsent.settle();
  expect(sent).toMatchObject([{ outcome: "call-back" }]);
});

test("where the doctor is still at work nothing is proposed, and whoever decides all the same is asked first", async () => {
  const { root, sent } = pageOf([], [states.inside, states.waiting, states.booked]);
  await vi.waitFor(() => expect(root.querySelectorAll(".left-row")).toHaveLength(3));
  expect(root.textContent).toMatch(/masih melayani: 1 menunggu\./);
  expect(root.textContent).not.toMatch(/Usulan|Terima/);
  [...root.querySelectorAll(".left-row")][1]?.querySelectorAll("button")[2]?.click();
  await vi.waitFor(() => expect(root.querySelector("dialog[open]")).not.toBeNull());
  expect(unsent.list()).toEqual([]);
  expect(root.textContent).not.toContain("Tidak ada kunjungan yang menunggu keputusan.");
  press(root, /^Ya, catat$/);
  await unsent.settle();
  expect(sent).toMatchObject([{ outcome: "call-back" }]);
});

test("with nobody left there is nothing to take", async () => {
  const { root } = pageOf([]);
  await vi.waitFor(() => expect(root.textContent).toContain("Tidak ada kunjungan yang menunggu keputusan."));
  expect(buttonsOf(root)).not.toContain("Terima semua usulan");
});

test("what was noted may be put right: it is said what, when and by whom, and only what it was not is offered", async () => {
  const at = Date.now() - minute;
  const state = { status: "no-show", endedAt: at, settledAt: at } as const;
  const said = [
    { outcome: "seen", at: at - minute, by: "Ibu Sri" },
    { outcome: "absent", at },
  ] as const;
  const { root, sent } = pageOf([], [], [{ ...dayVisit(1, state, "walk-in"), said: [...said] }]);
  await vi.waitFor(() => expect(root.querySelectorAll("[data-decided]")).toHaveLength(1));
  expect(root.querySelector("[data-decided]")?.textContent).toContain(`Tidak hadir · ${clock(at, "WIB")}`);
  press(root, /^Ubah$/);
  await vi.waitFor(() => expect(root.querySelector("dialog[open]")).not.toBeNull());
  const asked = root.querySelector("dialog[open]");
  expect([...(asked?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent)).toEqual([
    `Selesai · ${clock(at - minute, "WIB")} · Ibu Sri`,
    `Tidak hadir · ${clock(at, "WIB")}`,
  ]);
  expect(buttonsOf(asked)).toEqual(["Biarkan", "Ubah menjadi “Selesai”", "Ubah menjadi “Perlu ditelepon”"]);
  press(root, /^Ubah menjadi “Selesai”$/);
  expect([buttonsOf(root), root.textContent]).toEqual([
    expect.not.arrayContaining(["Ubah"]),
    expect.stringContaining("Akan dicatat"),
  ]);
  await unsent.settle();
  expect(sent).toMatchObject([{ outcome: "seen", settledAt: at }]);
});
