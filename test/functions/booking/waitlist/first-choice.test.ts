import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offerPlaces } from "../../../../functions/booking/waitlist/offer-places.ts";
import { endChoiceDue } from "../../../../functions/events/due/end-choice.ts";
import { visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../../functions/store/session/shape-pieces.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, colleague, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { offer as offerVisits } from "../displaced/closed-morning.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated, walkIn } from "../use-cases.ts";
import { begin, offeredTo } from "./freed-place.ts";
import { followed, fullAfternoon, offer, offering, waiting, waits } from "./waiting-room.ts";

useTable();

const { id, clinicId } = morning();
const date = "2026-11-23";

beforeEach(begin);
afterEach(() => vi.restoreAllMocks());

/** A morning of four, all booked. */
const fullMorning = async (): Promise<Appointment[]> => {
  const session = morning({ count: 4 });
  await putSession(session);
  const visits: Appointment[] = [];
  for (let number = 1; number <= 4; number += 1)
    visits.push(await book(bookingOf(await seated(), slotAt(session, number)), siti, requestKey()));
  return visits;
};

/** Closes the morning as a colleague's begins, in one write as publishing does. */
const covered = (shape: Session) =>
  followed(() =>
    transact({ closed: bringSession({ kind: "close", id }), cover: bringSession({ kind: "create", shape }) }),
  );

/** A colleague who sits there instead, with places of the same length. */
const cover = (changes: Partial<Session> = {}) => colleague({ count: 4, minutes: 10, ...changes });
/** The same, with a service that the morning lacks. */
const wider = (changes: Partial<Session> = {}) => cover({ services: ["umum", "gigi"], ...changes });
const keptIn = async (session: Session) => Object.keys((await sessionOf(session.id))?.holds ?? {});
/** What time brings until `at`, as the clock does it. */
const brought = async (at: number): Promise<void> => {
  clock.now = at;
  vi.spyOn(Date, "now").mockReturnValue(at);
  const { found } = await dueItems(serang.id, at);
  const ended = found.filter(({ kind }) => kind === endChoiceDue.kind);
  await followed(() => Promise.all(ended.map(({ ref }) => endChoiceDue.work(ref))));
};
const choose = ({ id: appointmentId, service, slot: from }: Appointment) =>
  reschedule({ appointmentId, service, from, to: slotAt(cover(), from.number) }, siti, requestKey());

test("the places of whoever sits there instead are first theirs whose session was closed, and the list's as they choose", async () => {
  const [first, second, third, fourth] = await fullMorning();
  if (!first || !second || !third || !fourth) return expect.fail("nobody has a time");
  const people = [await waiting(), await waiting()] as const;
  clock.now = now;
  await covered(cover());
  await offerVisits(id);
  await offer(clinicId, date);
  expect(await keptIn(cover())).toEqual([]);
  await followed(async () => expect(await outcomeOf(choose(first))).toBe("accepted"));
  await followed(async () => expect(await outcomeOf(choose(second))).toBe("accepted"));
  expect(await keptIn(cover())).toEqual([]);
  // Who does not want another time leaves it to the list.
  await followed(() => cancel({ appointmentId: third.id, from: third.slot }, siti, requestKey()));
  expect((await offeredTo(people[0]))?.slot).toEqual(slotAt(cover(), 3));
  expect(await offeredTo(people[1])).toBeUndefined();
  await followed(() => book(bookingOf(people[0], slotAt(cover(), 3)), siti, requestKey()));
  // The fourth was to have chosen by half of the time until 08.30.
  await brought(now + 45 * minute - 1);
  expect(await offeredTo(people[1])).toBeUndefined();
  await brought(now + 45 * minute);
  expect((await offeredTo(people[1]))?.slot).toEqual(slotAt(cover(), 4));
});

test.each<[string, Session, string[]]>([
  ["beyond as many as lost theirs", cover({ count: 6 }), ["5", "6"]],
  ["at other hours", colleague({ start: afternoon().start, count: 2 }), ["1", "2"]],
])("places %s are the list's at once", async (_, shape, kept) => {
  await fullMorning();
  await putSession(fullAfternoon());
  for (let count = 0; count < 2; count += 1) await waiting();
  clock.now = now;
  await covered(shape);
  expect(await keptIn(shape)).toEqual(kept);
});

/** Somebody waits at home, and somebody sits at the clinic past their place's time, as their session closes; one place is free. */
const sitting = async () => {
  const desk = { role: "registrar", accountId: "loket", clinicIds: [clinicId] } as const;
  await putSession(morning({ count: 4 }));
  await putSession(fullAfternoon());
  const came = { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" } as const;
  const request = { sessionId: id, service: "umum", patient: came, complaint: "" };
  const { appointment } = await walkIn(request, desk, requestKey());
  const person = await waiting({ halves: ["morning"] });
  const closed = morning().start + 15 * minute;
  clock.now = closed;
  const others = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 9, 10].map((number) => [number, `b3c4d5e6f${number % 10}-A3C4D6`]),
  );
  const shape = cover({ count: 10 });
  await followed(async () => {
    const closing = bringSession({ kind: "close", id });
    await transact({ closed: closing, cover: bringSession({ kind: "create", shape }) });
    await putSession({ ...shape, claims: others });
  });
  await followed(() => offerVisits(id));
  await offer(clinicId, date);
  const free = slotAt(shape, 8);
  const move = { appointmentId: appointment.id, service: "umum", from: appointment.slot, to: free };
  return { person, closed, free, take: () => outcomeOf(reschedule(move, desk, requestKey())) };
};

test("who sits at the clinic past their place's time can be given another before the list", async () => {
  const { person, take } = await sitting();
  expect(await offeredTo(person)).toBeUndefined();
  expect(await take()).toBe("accepted");
});

test("who sits at the clinic past their place's time has half an hour for it, and then it is the list's", async () => {
  const { person, closed, free } = await sitting();
  await brought(closed + 30 * minute - 1);
  expect(await offeredTo(person)).toBeUndefined();
  await brought(closed + 30 * minute);
  expect((await offeredTo(person))?.slot).toEqual(free);
});

test("the first choice is theirs too whose session lost their service, before anybody noted who wants it", async () => {
  const [first] = await fullMorning();
  if (!first) return expect.fail("nobody has a time");
  for (let count = 0; count < 4; count += 1) await waiting();
  clock.now = now;
  const session = await sessionOf(id);
  if (!session) return expect.fail("there is no morning");
  await followed(async () => {
    await putSession({ ...session, services: ["gizi"] });
    await putSession(cover());
  });
  expect([(await sessionOf(id))?.stranded, await keptIn(cover())]).toEqual([undefined, []]);
  expect(await outcomeOf(choose(first))).toBe("accepted");
});

test.each<[string, Session, number, number]>([
  ["where nobody waits", wider(), 0, 0],
  ["where others with what it lacks begin as it ends", wider({ start: morning().start + 40 * minute }), 1, 0],
  ["where others with what it lacks end as it begins", wider({ start: morning().start - 40 * minute }), 1, 0],
  ["where it has all that the others have", cover({ services: ["umum"] }), 1, 0],
  ["where others have what it lacks, and somebody waits for their places", wider(), 1, 4],
])(
  "the visits of an open session are read for the first choice only where it may be somebody's: %s",
  async (_, shape, waiters, read) => {
    await fullMorning();
    for (let count = 0; count < waiters; count += 1) await waits(await seated(), { halves: ["morning"] });
    await putSession(shape);
    const asked = vi.fn(visitsAt);
    await offerPlaces({ ...offering, visitsAt: asked })(clinicId, date);
    expect(asked.mock.calls.flatMap(([ids]) => ids)).toHaveLength(read);
  },
);
