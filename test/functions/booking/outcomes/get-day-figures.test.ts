import { expect, test } from "vitest";
import { getDayFigures } from "../../../../functions/booking/outcomes/get-day-figures.ts";
import { sessionsOfDay } from "../../../../functions/schedule/sessions-of-day.ts";
import { visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { districtById } from "../../../../functions/store/district/districts.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { getDayFigures as contract } from "../../../../shared/api/booking/get-day-figures.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { admit, checkIn, end } from "../../consult/use-cases.ts";
import { useConsultMorning } from "../../consult/use-consult-morning.ts";
import { asListed } from "../../http/as-listed.ts";
import { putSession } from "../../store/use-table.ts";
import { bookingOf, morning, now, requestKey, siti } from "../cikande.ts";
import { book, cancel, clock, seated } from "../use-cases.ts";

useConsultMorning(now);

const head = { role: "scheduler", accountId: "kepala", clinicIds: ["3604-cikande"] } as const;
const at = () => clock.now;
const figures = asListed(
  contract,
  getDayFigures({ visitsAt, now: at, sessionsOfDay: sessionsOfDay({ districtById, sessionsOf, now: at }) }),
);

const session = morning({ comeTo: { kind: "puskesmas" } });

test("get-day-figures tells how long people waited and what came of them, and nothing of who they are", async () => {
  await putSession(session);
  const ids: string[] = [];
  for (const number of [1, 2, 3])
    ids.push((await book(bookingOf(await seated(), slotAt(session, number)), siti, requestKey())).id);
  const [first = "", , third = ""] = ids;
  await cancel({ appointmentId: third, from: slotAt(session, 3) }, siti, requestKey());
  clock.now = session.start + 4 * minute;
  await checkIn(first);
  clock.now += 5 * minute;
  await admit(first);
  clock.now += 6 * minute;
  await end(first);
  const answer = await figures({ clinicId: session.clinicId, date: "2026-11-23" }, head, requestKey());
  expect(answer.sessions.find(({ sessionId }) => sessionId === session.id)).toEqual({
    sessionId: session.id,
    practitionerId: session.practitionerId,
    start: session.start,
    beganLate: 9,
    figures: {
      booked: 2,
      walkIns: 0,
      seen: 1,
      absent: 0,
      unserved: 0,
      toCall: 0,
      undecided: 0,
      open: 1,
      cameLate: 0,
      bookedWait: { count: 1 },
    },
  });
  expect(answer.all).toMatchObject({ booked: 2, seen: 1, open: 1 });
  expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${first}|Siti|Batuk`));
});
