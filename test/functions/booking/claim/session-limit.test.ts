import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { beforeEach, describe, expect, test } from "vitest";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { tableName } from "../../../../functions/store/table/client.ts";
import { sessionKey } from "../../../../functions/store/table/keys.ts";
import { type Session, sessionIdOf } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { itemSize } from "../../../lab/capacity/item-size.ts";
import { countRequests, needTrueCounts } from "../../store/count-requests.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang } from "../cikande.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated, walkIn } from "../use-cases.ts";

useTable();

const limit = 5;
const settings = { ...serang.settings, maxPerSession: limit };

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict({ ...serang, settings }), putSession(morning()), putSession(afternoon())]);
});

const account = (accountId: string) => ({ role: "patient", accountId }) as const;
const bookFor = async (accountId: string, number: number, session: Session = morning()) =>
  book(bookingOf(await seated({ holder: accountId }), slotAt(session, number)), account(accountId), requestKey());
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("one account in one session", () => {
  test("takes five places for its people, asked one by one or all at once; another takes its own", async () => {
    const outcomes = await Promise.all(numbers(1, 12).map((number) => outcomeOf(bookFor("siti", number))));
    for (const number of numbers(13, 23)) outcomes.push(await outcomeOf(bookFor("siti", number)));
    expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(limit);
    expect(outcomes.at(-1)).toBe("booking.session-limit");
    expect(Object.keys((await sessionOf(morning().id))?.claims ?? {})).toHaveLength(limit);
    expect(await outcomeOf(bookFor("siti", 1, afternoon()))).toBe("accepted");
    expect(await outcomeOf(bookFor("budi", 24))).toBe("accepted");
  }, 30_000);

  test("has back what it gave back, itself or through the desk, and never holds more than five", async () => {
    const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;
    for (const _ of numbers(1, 3)) {
      const held = [];
      for (const number of numbers(1, limit)) held.push(await bookFor("siti", number));
      expect(await outcomeOf(bookFor("siti", limit + 1))).toBe("booking.session-limit");
      for (const [index, { id, slot }] of held.entries())
        await cancel({ appointmentId: id, from: slot }, index % 2 === 0 ? account("siti") : desk, requestKey());
    }
    expect((await sessionOf(morning().id))?.claims).toEqual({});
  });

  test("has back what it moved to another session", async () => {
    const held = [];
    for (const number of numbers(1, limit)) held.push(await bookFor("siti", number));
    const [first] = held;
    if (!first) throw new Error("nothing to move");
    const move = { appointmentId: first.id, service: "umum", from: first.slot, to: slotAt(afternoon(), 1) };
    await reschedule(move, account("siti"), requestKey());
    expect(await outcomeOf(bookFor("siti", 1))).toBe("accepted");
    expect(await outcomeOf(bookFor("siti", 6))).toBe("booking.session-limit");
  });

  test("moves within the session as it likes; from another session into it is one more held", async () => {
    for (const number of numbers(1, limit - 1)) await bookFor("siti", number);
    const elsewhere = [await bookFor("siti", 1, afternoon()), await bookFor("siti", 2, afternoon())];
    const move = ({ id, slot }: { id: string; slot: (typeof elsewhere)[0]["slot"] }, number: number) =>
      reschedule(
        { appointmentId: id, service: "umum", from: slot, to: slotAt(morning(), number) },
        account("siti"),
        requestKey(),
      );
    const [first, second] = elsewhere;
    if (!first || !second) throw new Error("nothing to move");
    const moved = await move(first, 10);
    expect(await outcomeOf(move(second, 11))).toBe("booking.session-limit");
    expect(await outcomeOf(move(moved, 12))).toBe("accepted");
  });

  test("is no limit for the desk, nor is one who was refused counted", async () => {
    for (const _ of numbers(1, 3)) expect(await outcomeOf(bookFor("siti", 25))).toBe("slot.off-grid");
    for (const number of numbers(1, limit)) expect(await outcomeOf(bookFor("siti", number))).toBe("accepted");
    const desk = { role: "registrar", accountId: "siti", clinicIds: ["3604-cikande"] } as const;
    const patient = { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" } as const;
    const request = { sessionId: morning().id, service: "umum", patient, complaint: "" };
    expect(await outcomeOf(walkIn(request, desk, requestKey()))).toBe("accepted");
  });
});

const sized = async (session: Session): Promise<number> => {
  const { PK, SK } = sessionKey(session.id);
  const { Item } = await new DynamoDBClient({}).send(
    new GetItemCommand({ TableName: tableName(), Key: { PK: { S: PK }, SK: { S: SK } }, ConsistentRead: true }),
  );
  return itemSize(Item as never);
};

test("a session that a hundred accounts took a place of and gave it back is as small as it was, but for whom the desk struck off last of each number", async () => {
  const strike = "-24".length + "g6dtpepyqw-94XXPK".length;
  const before = await sized(morning());
  const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;
  for (const number of numbers(1, 100)) {
    const holder = account(`account-${number}`);
    const { id, slot } = await bookFor(holder.accountId, (number % 24) + 1);
    await cancel({ appointmentId: id, from: slot }, number % 2 === 0 ? holder : desk, requestKey());
  }
  expect(await sized(morning())).toBeLessThanOrEqual(before + 24 * strike);
}, 60_000);

describe("a session of 24 places that 24 accounts fill", () => {
  test("stays under a kilobyte, so that each booking is six units", async (context) => {
    needTrueCounts(context);
    // The longest names and the most services of the demonstration.
    const place = { clinicId: "3604-waringinkurung", practitionerId: "tubagus-iman-firdaus-waringinkurung" };
    const session = morning({
      ...place,
      id: sessionIdOf({ ...place, date: "2026-11-23", wall: "0800" }),
      services: ["anak", "umum", "kronis", "konseling", "batuk-lama", "gigi", "lansia", "remaja"],
    });
    await putSession(session);
    const units = [];
    for (const number of numbers(1, 24)) {
      const person = await seated({ holder: `account-${number}` });
      const request = bookingOf(person, slotAt(session, number));
      const cost = await countRequests(() => book(request, account(`account-${number}`), requestKey()));
      units.push(cost.units);
    }
    expect(units).toEqual(Array(24).fill(6));
    const bytes = await sized(session);
    expect(bytes).toBe(943);
  });
});
