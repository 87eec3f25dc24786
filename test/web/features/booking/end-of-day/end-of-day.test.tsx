import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { expect, onTestFinished, test, vi } from "vitest";
import { listUndecided } from "../../../../../shared/api/booking/list-undecided.ts";
import { settleVisit } from "../../../../../shared/api/booking/settle-visit.ts";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { LeftDay } from "../../../../../shared/booking/closing/left-day.ts";
import { minute } from "../../../../../shared/time/instant.ts";
import { leftWords } from "../../../../../web/features/booking/end-of-day/left-words.ts";
import { EndOfDay } from "../../../../../web/features/booking/end-of-day/page.tsx";
import { session } from "../../../../../web/session/session.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../../web/api/call.ts", () => ({ call, ask: vi.fn() }));

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
    "Dipanggil, tidak ada di tempat",
    "Dipanggil 08.01, belum dicatat selesai",
    "Hadir 08.00, belum dipanggil",
    "Tidak tercatat hadir",
  ];
  expect(words).toEqual({
    ...{ inside: called, proposedSeen: called, paused: called, waiting: came, unserved: came },
    ...{ skipped: inVain, calledInVain: inVain, unnoted, booked: unnoted },
  });
});

/** The page with these who are left, until the clinic has heard how their visits ended. */
const pageOf = (visits: VisitState[]) => {
  const at = Date.now() / 1000;
  const who = { sub: "loket", "cognito:groups": ["registrar"], "custom:clinics": "3604-cikande" };
  const body = Buffer.from(JSON.stringify({ ...who, iat: at, exp: at + 3600 })).toString("base64url");
  session.begin({ idToken: `h.${body}.s`, refreshToken: "r" });
  const sent: object[] = [];
  const { session: summary } = sessionDay([]);
  const day = (): LeftDay => ({
    session: summary,
    hasBegun: true,
    visits: visits.map((state, index) => dayVisit(index + 1, state, "walk-in")).slice(sent.length),
  });
  const answers = new Map<unknown, (input: object) => Promise<unknown>>([
    [listUndecided, async () => ({ sessions: day().visits.length > 0 ? [day()] : [] })],
    [settleVisit, async (input) => void sent.push(input)],
  ]);
  call.mockImplementation((contract, input) => answers.get(contract)?.(input) ?? new Promise(() => {}));
  const history = createMemoryHistory();
  history.set({ value: "/tutup" });
  const root = document.body.appendChild(document.createElement("main"));
  const end = render(
    () => (
      <MemoryRouter history={history}>
        <Route path="/tutup" component={EndOfDay} />
      </MemoryRouter>
    ),
    root,
  );
  onTestFinished(() => {
    end();
    root.remove();
  });
  return { root, sent };
};

const buttonsOf = (row: Element | null | undefined): (string | null)[] =>
  [...(row?.querySelectorAll("button") ?? [])].map(({ textContent }) => textContent);

test("the proposal stands first with each, and all of them are taken after one question that names everybody", async () => {
  const { root, sent } = pageOf([states.unnoted, states.unserved, states.proposedSeen]);
  await vi.waitFor(() => expect(root.querySelectorAll(".left-row")).toHaveLength(3));
  expect([...root.querySelectorAll(".left-row")].map(buttonsOf)).toEqual([
    ["Tidak hadir", "Selesai", "Telepon kembali"],
    ["Telepon kembali", "Selesai", "Tidak hadir"],
    ["Selesai", "Tidak hadir", "Telepon kembali"],
  ]);
  const press = (word: RegExp): void =>
    [...root.querySelectorAll("button")].find(({ textContent }) => word.test(textContent ?? ""))?.click();
  press(/^Terima semua usulan \(3\)/);
  await vi.waitFor(() => expect(root.querySelector("dialog[open]")).not.toBeNull());
  expect(sent).toEqual([]);
  expect([...root.querySelectorAll("dialog dt")].map(({ textContent }) => textContent)).toEqual([
    ...["Selesai: 1 orang", "Tidak hadir: 1 orang", "Telepon kembali: 1 orang"],
  ]);
  expect(root.querySelector("dialog dl")?.textContent).toContain("Pasien 2");
  press(/^Ya, catat 3 hasil/);
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent).toMatchObject([{ outcome: "absent" }, { outcome: "call-back" }, { outcome: "seen" }]);
  await vi.waitFor(() => expect(root.textContent).toContain("Semua kunjungan sudah diputuskan."));
  expect(root.textContent).toContain("3 hasil sudah tercatat.");
});

test("with nobody left there is nothing to take", async () => {
  const { root } = pageOf([]);
  await vi.waitFor(() => expect(root.textContent).toContain("Semua kunjungan sudah diputuskan."));
  expect(buttonsOf(root)).not.toContain("Terima semua usulan");
});
