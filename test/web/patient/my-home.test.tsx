import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listUpcomingVisits } from "../../../shared/api/booking/list-upcoming-visits.ts";
import { listWaitlist } from "../../../shared/api/booking/list-waitlist.ts";
import { getHousehold } from "../../../shared/api/people/get-household.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { day, hour, minute } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { createKeyedSubmit } from "../../../web/api/create-keyed-submit.ts";
import { sayHereText } from "../../../web/features/booking/check-in-at-door/text.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { visitsText } from "../../../web/parts/visit/text.ts";
import { MyHome } from "../../../web/patient/home/my-home.tsx";
import { session } from "../../../web/session/session.ts";
import { openSession } from "../parts/open-session.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../web/api/call.ts", () => ({ call, ask: vi.fn() }));

const token = (): string => {
  const at = Date.now() / 1000;
  return `h.${Buffer.from(JSON.stringify({ sub: "siti", iat: at, exp: at + 3600 })).toString("base64url")}.s`;
};

const budi = { patient: { id: "p-budi", name: "Budi" }, relation: "child" };
const siti = { patient: { id: "p-siti", name: "Siti Aminah" }, relation: "self" };

let stop = (): void => {};
beforeEach(() => void vi.stubGlobal("fetch", async () => new Response()));
afterEach(() => {
  stop();
  session.end();
});

/** The start of who signed in on this device just now; each answer comes when it is told. */
const justSignedIn = (before = (): void => {}) => {
  localStorage.clear();
  sessionStorage.clear();
  session.begin({ idToken: token(), refreshToken: "r" });
  before();
  const visits = Promise.withResolvers<object>();
  const household = Promise.withResolvers<object>();
  const waits = Promise.withResolvers<object>();
  const answers = new Map<unknown, Promise<object>>([
    [listUpcomingVisits, visits.promise],
    [getHousehold, household.promise],
    [listWaitlist, waits.promise],
  ]);
  call.mockImplementation((contract) => answers.get(contract) ?? new Promise(() => {}));
  const root = document.createElement("div");
  stop = render(() => <MyHome />, root);
  const ways = () => [...root.querySelectorAll("a.button, .people a")].map((way) => way.textContent);
  const notices = () => [...root.querySelectorAll(".notice p")].map((notice) => notice.textContent);
  const part = (selector: string) => root.querySelector(selector);
  return { visits, household, waits, answers, ways, notices, part, said: () => root.querySelector("h1")?.textContent };
};

test("what leads on stands where it stays: it is there once all is known that comes before it", async () => {
  const { visits, household, ways, said } = justSignedIn();
  household.resolve({ members: [siti] });
  await vi.waitFor(() => expect(said()).toMatch(/, .?Siti/));
  expect(ways()).toEqual([]);
  visits.resolve({ visits: [] });
  await vi.waitFor(() => expect(ways()).toEqual(["Buat janji baru", "Saya"]));
});

test("a greeting that may grow by a name comes before it too", async () => {
  const { visits, household, ways, said } = justSignedIn();
  visits.resolve({ visits: [] });
  await new Promise((done) => setTimeout(done));
  expect([said()?.includes("Siti"), ways()]).toEqual([false, []]);
  household.reject(new Unreachable());
  await vi.waitFor(() => expect(ways()).toEqual(["Buat janji baru"]));
});

test("a booking that was sent and not answered is told there, with the way back to it, until it is answered", async () => {
  const booked = Promise.withResolvers<object>();
  let sent = Promise.resolve();
  const { visits, household, ways, notices } = justSignedIn(() => {
    const sending = createRoot(() => createKeyedSubmit({ name: "book-appointment", call: () => booked.promise }));
    sent = sending.send({ slot: 1 });
  });
  household.resolve({ members: [siti] });
  visits.resolve({ visits: [] });
  await vi.waitFor(() => expect(ways()).toEqual(["Lihat dan kirim lagi", "Buat janji baru", "Saya"]));
  expect(notices()).toEqual(["Janji yang Anda buat belum terkirim."]);
  const asked = call.mock.calls.length;
  booked.resolve({});
  await sent;
  expect([ways(), notices()]).toEqual([["Buat janji baru", "Saya"], []]);
  expect(call.mock.calls.slice(asked).map(([contract]) => contract)).toEqual([listUpcomingVisits]);
});

const slot = { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 3, start: Date.now(), minutes: 10 };
const wish = { patientId: "p-siti", service: "umum", slot };
const inList = { ...wish, id: "p-siti-K7M4QX", code: "K7M4QX", mode: "video", state: { status: "booked" } };

/** Something sent under a name of which no answer came. */
const lost = async (name: string, input: object): Promise<void> => {
  const call = () => Promise.reject(new Unreachable());
  await createRoot(() => createKeyedSubmit({ name, call })).send(input);
};
const lostBooking = () => lost("book-appointment", wish);

test("a booking whose answer was lost is settled as soon as the list shows it: no notice stands above its own ticket", async () => {
  const { visits, household, notices } = justSignedIn(() => void lostBooking());
  household.resolve({ members: [siti] });
  await vi.waitFor(() => expect(notices()).toEqual(["Janji yang Anda buat belum terkirim."]));
  visits.resolve({ visits: [inList] });
  await vi.waitFor(() => expect(notices()).toEqual([]));
  expect(sessionStorage.length).toBe(0);
});

test.each([{ patientId: "p-budi" }, { service: "gizi" }, { slot: { ...slot, number: 4 } }])(
  "a booking is not settled by a visit of another's, another service or at another time: %j",
  async (other) => {
    const { visits, household, notices, said } = justSignedIn(() => void lostBooking());
    household.resolve({ members: [siti] });
    visits.resolve({ visits: [{ ...inList, ...other }] });
    await vi.waitFor(() => expect(said()).toMatch(/, .?Siti/));
    await new Promise((done) => setTimeout(done));
    expect(notices()).toContain("Janji yang Anda buat belum terkirim.");
  },
);

const waiting = { clinicId: "3604-cikande", service: "umum" };
const wished = { ...waiting, dates: ["2026-11-25"], halves: ["morning"] };
const wishOf = (patientId: string) => lost(`join-waitlist.3604-cikande.umum.${patientId}`, { ...wished, patientId });

test("a wish for the waiting list that was not sent is told there, a family member's by name, with the way back to it", async () => {
  const { visits, household, notices, ways } = justSignedIn(() => {
    void wishOf("p-siti");
    void wishOf("p-budi");
  });
  household.resolve({ members: [siti, budi] });
  visits.resolve({ visits: [] });
  await vi.waitFor(() =>
    expect(notices()).toEqual([
      "Permintaan masuk daftar tunggu belum terkirim.",
      expect.stringMatching(/^Permintaan daftar tunggu untuk .?Budi.? belum terkirim\.$/),
    ]),
  );
  expect(ways().slice(0, 2)).toEqual(["Lihat dan kirim lagi", "Lihat dan kirim lagi"]);
});

test("of a wish whose answer was lost nothing is told any more once it is on the list as it was sent", async () => {
  const { visits, household, waits, notices } = justSignedIn(() => void wishOf("p-siti"));
  household.resolve({ members: [siti] });
  visits.resolve({ visits: [], waits: true });
  await vi.waitFor(() => expect(notices()).toEqual(["Permintaan masuk daftar tunggu belum terkirim."]));
  waits.resolve({ entries: [{ entry: { ...wished, patientId: "p-siti", joinedAt: 1 }, ahead: 0 }] });
  await vi.waitFor(() => expect(notices()).toEqual([]));
});

test("somebody who was added and not sent is told there, until they are in the household", async () => {
  const adding = () => void lost("add-household-member", { name: "Budi", relation: "child" });
  const first = justSignedIn(adding);
  first.household.resolve({ members: [siti] });
  first.visits.resolve({ visits: [] });
  await vi.waitFor(() => expect(first.notices()).toEqual([expect.stringMatching(/^Data .?Budi.? belum terkirim\.$/)]));
  stop();
  session.end();
  const then = justSignedIn(adding);
  then.household.resolve({ members: [siti, budi] });
  then.visits.resolve({ visits: [] });
  await vi.waitFor(() => expect(then.ways()).toEqual(["Buat janji baru", "Saya", "Budi"]));
  expect(then.notices()).toEqual([]);
});

test("whose session was closed reads on the start page who else has their hour, with the way to the ticket that takes it", async () => {
  const start = Math.floor(Date.now() / minute) * minute + hour;
  const session = { ...openSession("hasan-cikande", [1]), start };
  const days = [{ date: "2026-11-23", sessions: [session] }];
  const { visits, household, part, answers } = justSignedIn();
  answers.set(listOpenSlots, Promise.resolve({ days }));
  household.resolve({ members: [siti] });
  const offer = { at: start - hour, until: start, kind: "closed" };
  visits.resolve({ visits: [{ ...inList, origin: "booked", complaint: "", slot: { ...slot, start }, offer }] });
  await vi.waitFor(() => expect(part(".ticket a.button")?.textContent).toContain("Jam yang sama, "));
  expect(part(".ticket a.button")?.getAttribute("href")).toBe(`/kunjungan/${inList.id}`);
});

const today = Date.now();
const ofToday = {
  ...inList,
  mode: "in-person",
  complaint: "",
  origin: "booked",
  createdAt: today,
  slot: { ...slot, sessionId: `3604-cikande.${localDate(today, "WIB")}.0800.rahmawati-cikande`, start: today + hour },
};

test("on the day of a visit what decides stands before its time, and “I am here” on its card", async () => {
  const { visits, household, part } = justSignedIn();
  household.resolve({ members: [siti] });
  visits.resolve({ visits: [ofToday] });
  await vi.waitFor(() => expect(part(".ticket .say-here button")?.textContent).toBe(sayHereText().here));
  const [state, next, when] = [...(part(".ticket")?.children ?? [])];
  expect([state?.className, next?.textContent, when?.className]).toEqual([
    "ticket-state",
    visitsText().comeTo(),
    "when",
  ]);
});

test("before that day its time stands first, and nobody can say that they are here", async () => {
  const { visits, household, part } = justSignedIn();
  household.resolve({ members: [siti] });
  visits.resolve({
    visits: [
      {
        ...ofToday,
        slot: { ...ofToday.slot, sessionId: slot.sessionId.replace("2026", "2099"), start: today + 90 * day },
      },
    ],
  });
  await vi.waitFor(() => expect(part(".ticket")).not.toBe(null));
  await new Promise((done) => setTimeout(done, 50));
  expect([part(".ticket")?.children[1]?.className, part(".say-here")]).toEqual(["when", null]);
});
