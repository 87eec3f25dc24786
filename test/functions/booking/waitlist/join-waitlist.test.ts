import { beforeEach, describe, expect, test } from "vitest";
import { listUpcomingVisits } from "../../../../functions/booking/list-upcoming-visits.ts";
import { appointmentsAt } from "../../../../functions/store/appointment/appointments.ts";
import { householdOf } from "../../../../functions/store/household/households.ts";
import { patientsAt } from "../../../../functions/store/patient/patients.ts";
import { householdMemberKey } from "../../../../functions/store/table/keys.ts";
import { mostWaits } from "../../../../shared/booking/waitlist/most-waits.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { patientOf } from "../../store/patient-of.ts";
import { put, putClinic, putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { morning, now, requestKey, serang, siti } from "../cikande.ts";
import { clock, outcomeOf, seated } from "../use-cases.ts";
import {
  allServices,
  asked,
  decline,
  emptyTable,
  entryFor,
  followed,
  fullAfternoon,
  fullOn,
  join,
  leave,
  list,
  mornings,
  waiting,
  waitingFor,
} from "./waiting-room.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await emptyTable();
  const days = ["2026-11-24", "2026-11-25", "2026-12-07"].map((date) => fullOn(date, allServices));
  await Promise.all([putDistrict(serang), putClinic(morning().clinicId), putSession(mornings(4)), ...days]);
});

const budi = { role: "patient", accountId: "budi" } as const;

describe("joining", () => {
  test("is remembered with what was wished, each day and half once", async () => {
    const person = await seated();
    await Promise.all(["2026-11-23", "2026-11-25"].map((date) => fullOn(date, allServices, 13)));
    const wished = {
      dates: ["2026-11-25", "2026-11-23", "2026-11-25"],
      halves: ["afternoon" as const, "afternoon" as const],
    };
    expect(await join(asked(person, wished), siti, requestKey())).toEqual({
      ...waitingFor(person),
      dates: ["2026-11-23", "2026-11-25"],
      halves: ["afternoon"],
      joinedAt: now,
    });
  });

  test("asked again is answered as it was first, though the list has gone on", async () => {
    const person = await seated();
    const key = requestKey();
    const first = await join(asked(person), siti, key);
    await followed(() => putSession(mornings(4, 3)));
    clock.now += minute;
    expect(await join(asked(person), siti, key)).toMatchObject(first);
    expect(await outcomeOf(join(asked(person), siti, { ...key, fingerprint: "another" }))).toBe("request.key-reused");
  });

  test("that comes once more after they left is answered as it was first, and puts nobody on the list again", async () => {
    const person = await seated();
    const key = requestKey();
    const first = await join(asked(person), siti, key);
    await leave(waitingFor(person), siti, requestKey());
    expect(await join(asked(person), siti, key)).toEqual(first);
    expect(await entryFor(person)).toMatchObject({ endedAt: now });
    expect((await patientOf(person.id))?.waits ?? []).toEqual([]);
  });

  test("for other days goes through once the last day is over, though no clock has taken them off", async () => {
    const person = await seated();
    await fullOn("2026-11-23", allServices);
    for (const service of ["umum", "gizi", "gigi"]) await join(asked(person, { service }), siti, requestKey());
    clock.now = now + 17 * 60 * minute;
    const again = asked(person, { dates: ["2026-11-24"] });
    expect(await outcomeOf(join(again, siti, requestKey()))).toBe("accepted");
    expect(await entryFor(person)).toMatchObject({ dates: ["2026-11-24"], joinedAt: clock.now });
    expect((await patientOf(person.id))?.waits).toHaveLength(mostWaits);
  });

  test.each([
    ["yesterday", ["2026-11-22", "2026-11-23"], "slot.past"],
    ["a day that is not open yet", ["2026-12-08"], "slot.too-far"],
    ["the last day that is", ["2026-12-07"], "accepted"],
    ["a day without a session", ["2026-11-23", "2026-11-26"], "waitlist.no-practice"],
  ])("for %s", async (_, dates, outcome) => {
    expect(await outcomeOf(join(asked(await seated(), { dates }), siti, requestKey()))).toBe(outcome);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ["of another service", async () => undefined, "lansia"],
    ["that is closed", () => putSession({ ...mornings(4), state: "closed" }), "umum"],
    [
      "whose last time is over",
      async () => {
        clock.now = slotAt(morning(), 4).start;
      },
      "umum",
    ],
  ])("for a day with a session %s alone is refused", async (_, prepare, service) => {
    const person = await seated();
    await prepare();
    expect(await outcomeOf(join(asked(person, { service }), siti, requestKey()))).toBe("waitlist.no-practice");
    expect(await entryFor(person)).toBeUndefined();
  });

  test("that comes once more is answered as it was first, though the day was closed since, or is over", async () => {
    const person = await seated();
    const key = requestKey();
    const first = await join(asked(person), siti, key);
    await putSession({ ...mornings(4), state: "closed" });
    expect(await join(asked(person), siti, key)).toEqual(first);
    clock.now += 2 * day;
    expect(await join(asked(person), siti, key)).toEqual(first);
    expect(await outcomeOf(join(asked(person), siti, requestKey()))).toBe("slot.past");
  });

  test("is refused to whoever waits there already, for another's, and where there is no such clinic", async () => {
    const person = await waiting();
    expect(await outcomeOf(join(asked(person), siti, requestKey()))).toBe("waitlist.joined");
    expect(await outcomeOf(join(asked(person), budi, requestKey()))).toBe("patient.foreign");
    expect(await outcomeOf(join(asked(person, { clinicId: "3604-nowhere" }), siti, requestKey()))).toBe(
      "place.unknown",
    );
    expect(await outcomeOf(leave(waitingFor(person), budi, requestKey()))).toBe("patient.foreign");
    expect(await outcomeOf(decline({ ...waitingFor(person), slot: slotAt(morning(), 1) }, budi, requestKey()))).toBe(
      "patient.foreign",
    );
  });

  test("goes on to so many services, however many ask at once, and to one more when one was left", async () => {
    const person = await seated();
    await fullOn("2026-11-23", allServices);
    const outcomes = await Promise.all(
      allServices.map((service) => outcomeOf(join(asked(person, { service }), siti, requestKey()))),
    );
    expect(outcomes.filter((one) => one === "accepted")).toHaveLength(mostWaits);
    expect(new Set(outcomes)).toEqual(new Set(["accepted", "waitlist.limit"]));
    const service = allServices[outcomes.indexOf("accepted")] ?? "";
    await leave({ ...waitingFor(person), service }, siti, requestKey());
    expect(await outcomeOf(join(asked(person, { service }), siti, requestKey()))).toBe("accepted");
  });

  test("is not undone by a leaving of before that comes late", async () => {
    const person = await seated();
    const { joinedAt } = await join(asked(person), siti, requestKey());
    const left = { ...waitingFor(person), joinedAt };
    await leave(left, siti, requestKey());
    expect(await leave(left, siti, requestKey())).toMatchObject({ joinedAt });
    clock.now += minute;
    const again = await join(asked(person), siti, requestKey());
    expect(await outcomeOf(leave(left, siti, requestKey()))).toBe("waitlist.over");
    expect(await entryFor(person)).toMatchObject({ joinedAt: again.joinedAt });
    expect((await entryFor(person))?.endedAt).toBeUndefined();
    await leave({ ...waitingFor(person), joinedAt: again.joinedAt }, siti, requestKey());
    expect(await entryFor(person)).toMatchObject({ endedAt: clock.now });
  });

  test("after leaving begins behind the others", async () => {
    const [first, second] = [await waiting(), await waiting()];
    await leave(waitingFor(first), siti, requestKey());
    await join(asked(first), siti, requestKey());
    await followed(() => putSession(mornings(4, 3)));
    expect((await entryFor(second))?.offer?.slot).toEqual(slotAt(morning(), 3));
    expect((await entryFor(first))?.offer).toBeUndefined();
  });
});

describe("what a household sees", () => {
  const member = async () => {
    const person = await waiting();
    const { busy: _, visits: __, holder: ___, waits: ____, ...patient } = person;
    await put({ ...householdMemberKey("siti", person.id), patient, relation: "child" });
    return person;
  };

  test("is how many come before for places that they want as well, and the place while it is kept", async () => {
    await putSession(fullAfternoon());
    await waiting({ halves: ["afternoon"] });
    const ahead = await waiting({ halves: ["morning"] });
    const person = await seated();
    const { busy: _, visits: __, holder: ___, ...patient } = person;
    await put({ ...householdMemberKey("siti", person.id), patient, relation: "child" });
    const entry = await join(asked(person, { halves: ["morning"] }), siti, requestKey());
    expect(await list({}, siti, requestKey())).toEqual({ entries: [{ entry, ahead: 1 }] });
    await leave(waitingFor(ahead), siti, requestKey());
    expect(await list({}, siti, requestKey())).toEqual({ entries: [{ entry, ahead: 0 }] });
    clock.now = now;
    await followed(() => putSession(mornings(4, 3)));
    const offer = { slot: slotAt(morning(), 3), until: now + 32 * minute };
    expect(await list({}, siti, requestKey())).toEqual({ entries: [{ entry: { ...entry, offer } }] });
    clock.now = offer.until + 1;
    expect(await list({}, siti, requestKey())).toEqual({ entries: [{ entry, ahead: 0 }] });
  });

  test("is nothing once they left, and of others nothing", async () => {
    const person = await member();
    expect((await list({}, budi, requestKey())).entries).toEqual([]);
    await leave(waitingFor(person), siti, requestKey());
    expect((await list({}, siti, requestKey())).entries).toEqual([]);
  });

  test("is said with their visits, so that whoever waits for nothing asks no more", async () => {
    const upcoming = listUpcomingVisits({ householdOf, patientsAt, appointmentsAt });
    const person = await member();
    expect(await upcoming({}, siti, requestKey())).toEqual({ visits: [], waits: true });
    await leave(waitingFor(person), siti, requestKey());
    expect(await upcoming({}, siti, requestKey())).toEqual({ visits: [] });
  });
});
