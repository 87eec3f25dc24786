import { expect, test } from "vitest";
import { refreshNextFree } from "../../../../functions/schedule/refresh-next-free.ts";
import { enterDue } from "../../../../functions/store/due/due-list.ts";
import { nextListOf, nextListsOf } from "../../../../functions/store/next-list/next-lists.ts";
import { saveNextList } from "../../../../functions/store/next-list/save-next-list.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { bookableWindow } from "../../../../shared/schedule/bookable-window.ts";
import { nextSlots } from "../../../../shared/schedule/next-list.ts";
import { type Session, sessionIdOf } from "../../../../shared/schedule/session.ts";
import { freeSlots } from "../../../../shared/schedule/slot.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { addDays } from "../../../../shared/time/local-date.ts";
import { randomFrom } from "../../../harness/random.ts";
import { morning, serang, now as sevenOClock } from "../../booking/cikande.ts";
import { countRequests, needTrueCounts } from "../../store/count-requests.ts";
import { putSession, useTable } from "../../store/use-table.ts";

useTable();

const doctors = [
  { name: "ani", offers: ["umum", "kronis", "konseling", "batuk-lama", "anak"] },
  { name: "budi", offers: ["umum", "kronis", "konseling", "batuk-lama", "anak"] },
  { name: "citra", offers: ["gigi"] },
  { name: "dedi", offers: ["ibu-hamil", "kb", "anak"] },
];
const clinics = Array.from(
  { length: 31 },
  (_, index) => `3604-klinik-${"abcdefghijklmnopqrstuvwxyzabcde"[index]}${index > 25 ? "a" : ""}`,
);
const sessions = new Map<string, Session>(
  clinics.flatMap((clinicId) =>
    [0, 1].flatMap((days) =>
      doctors.map(({ name, offers }) => {
        const date = addDays("2026-11-23", days);
        const id = sessionIdOf({ clinicId, date, wall: "0800", practitionerId: `${name}-${clinicId.slice(5)}` });
        const start = morning().start + days * day;
        return [id, morning({ id, clinicId, practitionerId: name, services: offers, start })] as const;
      }),
    ),
  ),
);

const bookings = 80;
/** No more days than have sessions: making the lists anew looks through all of them. */
const district = { ...serang, settings: { ...serang.settings, horizonDays: 2 } };
const used = { read: 0, write: 0 };
const counted =
  <Arguments extends unknown[], Answer>(kind: "read" | "write", ask: (...all: Arguments) => Promise<Answer>) =>
  async (...all: Arguments): Promise<Answer> => {
    let answer: Promise<Answer> | undefined;
    const cost = await countRequests(() => {
      answer = ask(...all);
      return answer;
    });
    used[kind] += cost.units;
    if (!answer) throw new Error("nothing was asked");
    return answer;
  };
const clock = { now: sevenOClock };
const refresh = refreshNextFree({
  districtById: async () => district,
  nextListOf: counted("read", nextListOf),
  sessionsOf: counted("read", sessionsOf),
  saveNextList: counted("write", saveNextList),
  enterDue: counted("write", enterDue),
  pauseAfter: async () => {},
  now: () => clock.now,
});

const random = randomFrom(8);

/** Half take the soonest place of a service, half whatever is free of a session they like. */
const bookSomewhere = async (): Promise<void> => {
  const clinicId = random.pick(clinics);
  const own = [...sessions.values()].filter((session) => session.clinicId === clinicId);
  const service = random.pick(random.pick(doctors).offers);
  const lists = await nextListsOf("3604");
  const [soonest] = nextSlots(lists.get(clinicId)?.sessions ?? [], service, bookableWindow(district, clock.now));
  const session = (random.chance(0.5) && soonest && sessions.get(soonest.sessionId)) || random.pick(own);
  const slot = soonest && session.id === soonest.sessionId ? soonest : freeSlots(session, { now: clock.now })[0];
  if (!slot) return;
  const after = { ...session, claims: { ...session.claims, [slot.number]: "k4m7q2x9ta-K7M4QX" } };
  sessions.set(session.id, after);
  await putSession(after);
  await refresh(clinicId, [{ before: session, after }]);
};

test("a booking costs the list hardly more than one unit of writing, and whoever asks for a district's lists two of reading", async (context) => {
  needTrueCounts(context);
  for (const session of sessions.values()) await putSession(session);
  for (const clinicId of clinics) await refresh(clinicId);
  const list = await countRequests(() => nextListsOf("3604"));
  expect(list.commands).toEqual(["Query"]);
  expect(list.units).toBeLessThanOrEqual(2);
  Object.assign(used, { read: 0, write: 0 });
  for (let booked = 0; booked < bookings; booked += 1) {
    clock.now += minute / 4;
    await bookSomewhere();
  }
  // Before there was one item a clinic: 32 units of writing.
  expect(used.write / bookings).toBeLessThanOrEqual(1.5);
  expect(used.read / bookings).toBeLessThanOrEqual(4);
}, 60_000);
