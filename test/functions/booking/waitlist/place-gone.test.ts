import { beforeEach, describe, expect, test } from "vitest";
import { offerPlaces } from "../../../../functions/booking/waitlist/offer-places.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../../functions/store/session/shape-pieces.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import type { SessionWrite } from "../../../../shared/roster/publish/bring-sessions.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import { colleague, morning, now } from "../cikande.ts";
import { clock } from "../use-cases.ts";
import { begin, freed, offeredTo, place } from "./freed-place.ts";
import { entryFor, followed, mornings, offering, waiting } from "./waiting-room.ts";

useTable();

beforeEach(begin);

const { id } = morning();

const published = (write: SessionWrite) => followed(() => transact({ session: bringSession(write) }));

const shape = (changes = {}) => ({ ...morning({ count: 4 }), ...changes });

test.each<[string, SessionWrite]>([
  ["its session is closed", { kind: "close", id }],
  ["its session ends sooner", { kind: "change", shape: shape({ count: 2 }), guard: "same-grid" }],
  [
    "its session has that service no more",
    { kind: "change", shape: shape({ services: ["gizi"] }), guard: "same-grid" },
  ],
])("who is offered a place waits on in their turn when %s", async (_, write) => {
  const [first] = await freed(2);
  if (!first) return expect.fail("nobody waits");
  expect((await offeredTo(first))?.slot).toEqual(place);
  await published(write);
  expect(await entryFor(first)).toMatchObject({ passed: [] });
  expect(await offeredTo(first)).toBeUndefined();
  clock.now = now;
  const elsewhere = slotAt(colleague(), 4);
  await followed(() => putSession(colleague({ count: 4, claims: { 1: "a", 2: "b", 3: "c" } })));
  expect((await offeredTo(first))?.slot).toEqual(elsewhere);
});

describe("of a session without visits that moves to a pustu", () => {
  const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;
  const move: SessionWrite = { kind: "change", shape: shape({ comeTo, count: 1 }), guard: "empty" };
  const [byVideo, there] = [slotAt(morning(), 1), slotAt(morning({ comeTo }), 1)];

  /** Two wait for a morning whose only place is taken. */
  const twoWait = async () => {
    await putSession(mornings(1));
    const people = [await waiting(), await waiting()] as const;
    clock.now = now;
    return people;
  };

  test("a place that was offered by video is offered anew, with where to come to, to the same person", async () => {
    const [first, second] = await twoWait();
    await followed(() => putSession(mornings(1, 1)));
    expect((await offeredTo(first))?.slot).toEqual(byVideo);
    await published(move);
    expect([(await offeredTo(first))?.slot, await offeredTo(second)]).toEqual([there, undefined]);
    expect(await entryFor(first)).toMatchObject({ passed: [] });
  });

  test("a place is offered as it is there, be it that it moves just then", async () => {
    const [first, second] = await twoWait();
    await putSession(mornings(1, 1));
    let isMoved = false;
    const moving: typeof offering.queueOf = async (of) => {
      const queue = await offering.queueOf(of);
      if (!isMoved) expect(await transact({ session: bringSession(move) })).toBeUndefined();
      isMoved = true;
      return queue;
    };
    await offerPlaces({ ...offering, queueOf: moving })(morning().clinicId, "2026-11-23");
    expect([(await offeredTo(first))?.slot, await offeredTo(second)]).toEqual([there, undefined]);
  });
});

test("the same place is offered to them again where its session opens again", async () => {
  const [first, second] = await freed(2);
  if (!first || !second) return expect.fail("nobody waits");
  await published({ kind: "close", id });
  expect(await sessionOf(id)).not.toHaveProperty("holds");
  await published({ kind: "reopen", shape: shape(), guard: "same-grid" });
  expect((await offeredTo(first))?.slot).toEqual(place);
  expect(await offeredTo(second)).toBeUndefined();
});
