import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { beforeEach, describe, expect, test } from "vitest";
import { followHeldOnChange } from "../../../../functions/events/stream/follow-held.ts";
import { getMyMonth } from "../../../../functions/roster/month/get-my-month.ts";
import { bringHeld } from "../../../../functions/roster/publish/bring-held.ts";
import { followHeld } from "../../../../functions/roster/publish/follow-held.ts";
import { heldBrought } from "../../../../functions/roster/publish/held-brought.ts";
import { dueItems, enterDue } from "../../../../functions/store/due/due-list.ts";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../../functions/store/leave/leave-requests.ts";
import { noteHeld } from "../../../../functions/store/published/held-notes.ts";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import { saveSessions } from "../../../../functions/store/roster/save-sessions.ts";
import { sessionOf, sessionToItem } from "../../../../functions/store/session/sessions.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { feedEvents } from "../../../../shared/roster/feed/feed-events.ts";
import { isDisplaced } from "../../../../shared/schedule/displaced.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { freeNumbers, slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { bookingOf, requestKey, serang, siti } from "../../booking/cikande.ts";
import { book, clock as desk, outcomeOf, seated } from "../../booking/use-cases.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { doctorAt } from "../calendar-feed/calendars.ts";
import { atOutpost, planner } from "../planning.ts";
import {
  clock,
  finish,
  newClinic,
  preview,
  publish,
  publishWith,
  putCodes,
  putRow,
  sessionsIn,
  shiftsOn,
} from "../publish-month/publishing.ts";

useTable();

const month = "2026-12";
const pustu = { kind: "pustu", name: "Pustu Kadikaran" } as const;
const there = atOutpost(pustu);
const { outpost: _, ...here } = there;
const holder = "k4m7q2x9ta-K7M4QX";
const now = () => clock.now;

const follow = followHeld({ sessionOf, noteHeld, enterDue, pauseAfter: async () => {}, now });
const bringing = { sessionOf, monthHeadOf, rosterVersionOf, districtById: async () => serang, saveSessions, now };
const bring = bringHeld(bringing);
const myMonth = getMyMonth({
  todayAt: async () => "2026-11-20",
  monthHeadOf,
  rosterVersionOf,
  publishedMonthsOf,
  personMonthsOf,
  leaveRequestsOf,
});

const letters = [..."abcdefghijkl"];

/** A clinic whose one session was told for the pustu, and is planned at the puskesmas now, with somebody in it. */
const heldSession = async (): Promise<{ id: ClinicId; doctor: string; held: Session }> => {
  const letter = letters.shift();
  const doctor = `ani-${letter}`;
  const id = await newClinic(`held-${letter}`, [doctor], [there]);
  await putRow(id, month, doctor, shiftsOn(["01"]));
  await publish(id, month);
  const [session] = await sessionsIn(id, month);
  if (!session) throw new Error("nothing was published");
  await putSession({ ...session, claims: { 3: holder } });
  await putCodes(id, [here]);
  await publish(id, month);
  const [held] = await sessionsIn(id, month);
  if (!held) throw new Error("nothing is left");
  await follow(held.id);
  return { id, doctor, held };
};

const toldIn = async (id: ClinicId, practitionerId: string) => {
  const [published] = await publishedMonthsOf([{ clinicId: id, month }], { ConsistentRead: true });
  if (!published) throw new Error("nothing is told");
  const { shifts } = await myMonth({ month }, doctorAt(practitionerId, [id]), requestKey());
  const telling = { practitionerId, place: "Puskesmas Cikande", zone: serang.zone, now: clock.now };
  return {
    published: published.heldAt,
    own: shifts.map(({ outpost, heldAt }) => ({ outpost, heldAt })),
    calendar: feedEvents(published, telling).map(({ place, note }) => ({ place, note })),
  };
};

const told = {
  own: [{ outpost: undefined, heldAt: undefined }],
  calendar: [{ place: "Puskesmas Cikande", note: undefined }],
};

const dueFor = async (id: string) => (await dueItems("3604", clock.now)).found.filter(({ ref }) => ref === id);

beforeEach(async () => {
  desk.now = clock.now;
  await putDistrict(serang);
});

describe("a session that is held for those who were told another place", () => {
  test("gives nobody else a place, and displaces nobody who has one", async () => {
    const { held } = await heldSession();
    expect([held.state, held.reserved, held.comeTo, freeNumbers(held, clock.now), isDisplaced(held, 3)]).toEqual([
      "open",
      true,
      pustu,
      [],
      false,
    ]);
    desk.now = held.start - 24 * 60 * minute;
    const asked = bookingOf(await seated(), slotAt(held, 4));
    expect(await outcomeOf(book(asked, siti, requestKey()))).toBe("session.closed");
    expect((await sessionOf(held.id))?.claims).toEqual({ 3: holder });
  });

  test("is told as such beside what is published, in the own month and in the calendar", async () => {
    const { id, doctor, held } = await heldSession();
    expect(await toldIn(id, doctor)).toEqual({
      published: { [held.id]: { comeTo: pustu } },
      own: [{ outpost: undefined, heldAt: { comeTo: pustu } }],
      calendar: [
        {
          place: "Puskesmas Cikande",
          note: "Pasien yang sudah punya janji masih ditemui tatap muka di Pustu Kadikaran.",
        },
      ],
    });
    await publish(id, month);
    expect((await toldIn(id, doctor)).published).toEqual({ [held.id]: { comeTo: pustu } });
  });

  test("is entered to be brought once nobody is left in it, and no sooner", async () => {
    const { held } = await heldSession();
    expect(await dueFor(held.id)).toEqual([]);
    await putSession({ ...held, claims: {} });
    await follow(held.id);
    expect(await dueFor(held.id)).toMatchObject([heldBrought(held.id, clock.now)]);
  });

  test("goes where its month says once it is empty, and nothing is told of it any more", async () => {
    const { id, doctor, held } = await heldSession();
    expect(await bring(held.id)).toBeUndefined();
    expect(await sessionOf(held.id)).toEqual(held);
    await putSession({ ...held, claims: {} });
    expect(await bring(held.id)).toBeUndefined();
    const { reserved: _reserved, ...taking } = held;
    const brought = { ...taking, claims: {}, comeTo: { kind: "puskesmas" } };
    expect(await sessionOf(held.id)).toEqual(brought);
    await follow(held.id);
    expect(await toldIn(id, doctor)).toEqual({ published: undefined, ...told });
    expect(await bring(held.id)).toBeUndefined();
    expect(await sessionOf(held.id)).toEqual(brought);
  });

  test("waits while another version is being published, and is then as that says", async () => {
    const { id, held } = await heldSession();
    await putSession({ ...held, claims: {} });
    await putCodes(id, [{ ...here, hours: { from: 8 * 60, to: 9 * 60 } }]);
    const { digest } = await preview(id, month);
    const dying = publishWith({ bringMonth: async () => false });
    await dying({ clinicId: id, month, digest }, planner, requestKey());
    expect(await bring(held.id)).toBe(clock.now + minute);
    expect((await sessionOf(held.id))?.reserved).toBe(true);
    await finish(id, month);
    const brought = await sessionOf(held.id);
    expect([brought?.reserved, brought?.comeTo, brought?.count]).toEqual([undefined, { kind: "puskesmas" }, 6]);
  });

  test("is looked at again where a version was frozen since its head was read", async () => {
    const { id, held } = await heldSession();
    await putSession({ ...held, claims: {} });
    const late = bringHeld({
      ...bringing,
      saveSessions: async (...asked) => {
        await putCodes(id, [there]);
        await publish(id, month);
        return saveSessions(...asked);
      },
    });
    expect(await late(held.id)).toBe(clock.now + minute);
    const brought = await sessionOf(held.id);
    expect([brought?.reserved, brought?.comeTo]).toEqual([undefined, pustu]);
  });
});

test("a session that turns while it is being told is told as it is last", async () => {
  const { id, doctor, held } = await heldSession();
  const interrupted = followHeld({
    sessionOf,
    enterDue,
    pauseAfter: async () => {},
    now,
    noteHeld: async (session, at) => {
      await noteHeld(session, at);
      await putSession({ ...held, state: "closed" });
    },
  });
  await interrupted(held.id);
  expect((await toldIn(id, doctor)).published).toBeUndefined();
});

test("only what makes a session held, no more held, or leaves it empty wakes who follows it", async () => {
  const { held } = await heldSession();
  const followed: string[] = [];
  const { consume } = followHeldOnChange({ followHeld: async (id) => void followed.push(id) });
  const told = (before: Session, after: Session): DynamoDBRecord => {
    const [was, is] = [sessionToItem(before), sessionToItem(after)];
    const Keys = marshall({ PK: is.PK, SK: is.SK });
    return { dynamodb: { Keys, OldImage: marshall(was), NewImage: marshall(is) } } as DynamoDBRecord;
  };
  const wakes = async (before: Session, after: Session): Promise<boolean> => {
    followed.length = 0;
    expect(await consume([told(before, after)])).toEqual([]);
    return followed.length > 0;
  };
  const { reserved: _reserved, ...open } = held;
  const fuller = { ...held.claims, 4: holder };
  expect(await wakes(open, held)).toBe(true);
  expect(await wakes(held, { ...held, state: "closed" })).toBe(true);
  expect(await wakes({ ...held, claims: fuller }, held)).toBe(false);
  expect(await wakes(held, { ...held, claims: {} })).toBe(true);
  expect(await wakes(open, { ...open, claims: fuller })).toBe(false);
});
