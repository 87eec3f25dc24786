import { beforeEach, describe, expect, test } from "vitest";
import { sessionOf } from "../../../functions/store/session-of.ts";
import { noteInLine, releaseSlot } from "../../../functions/store/session-pieces.ts";
import { transact } from "../../../functions/store/transact.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { morning, now } from "../booking/cikande.ts";
import { putSession, useTable } from "./use-table.ts";

useTable();

const [mine, other] = ["k4m7q2x9ta-K7M4QX", "p3n8r5t2wb-A3C4D6"];
const held = morning({ claims: { 4: mine }, line: { 4: { status: "waiting", since: now } } });
const slot = slotAt(held, 4);

beforeEach(() => putSession(held));

describe("a slot that an appointment holds", () => {
  test("is released, with its place in the line, by that appointment", async () => {
    expect(await transact({ session: releaseSlot(slot, mine) })).toBeUndefined();
    expect(await sessionOf(held.id)).toEqual({ ...held, claims: {}, line: {} });
  });

  test("is neither released nor moved in the line by another, which is told who holds it", async () => {
    const admitted = { status: "in-consultation", since: now } as const;
    expect(await transact({ session: releaseSlot(slot, other) })).toEqual({ session: held });
    expect(await transact({ session: noteInLine(slot, other, admitted) })).toEqual({ session: held });
    expect(await sessionOf(held.id)).toEqual(held);
  });
});
