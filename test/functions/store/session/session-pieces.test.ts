import { beforeEach, describe, expect, test } from "vitest";
import { moveInLine, releaseSlot } from "../../../../functions/store/session/session-pieces.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { appointment, morning, now } from "../../booking/cikande.ts";
import { putSession, useTable } from "../use-table.ts";

useTable();

const [mine, other] = [appointment().id, "p3n8r5t2wb-A3C4D6"];
const held = morning({ claims: { 4: mine }, line: { 4: { status: "waiting", since: now } } });
const slot = slotAt(held, 4);

beforeEach(() => putSession(held));

const waiting = appointment({ slot, state: { status: "waiting", arrivedAt: now } });
const admitted = { status: "in-consultation", arrivedAt: now, admittedAt: now + 1 } as const;

describe("a slot that an appointment holds", () => {
  test("is released, with its place in the line, by that appointment", async () => {
    expect(await transact({ session: releaseSlot(slot, mine, { holder: undefined, wasHere: true }) })).toBeUndefined();
    expect(await sessionOf(held.id)).toEqual({ ...held, claims: {}, line: {}, spent: [4] });
  });

  test("is neither released nor moved in the line by another, which is told who holds it", async () => {
    expect(await transact({ session: releaseSlot(slot, other, { holder: undefined, wasHere: true }) })).toEqual({
      session: held,
    });
    expect(await transact({ session: moveInLine({ ...waiting, id: other }, { state: admitted }) })).toEqual({
      session: held,
    });
    expect(await sessionOf(held.id)).toEqual(held);
  });
});
