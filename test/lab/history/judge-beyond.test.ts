import { expect, test } from "vitest";
import { registerWalkIn } from "../../../shared/booking/arrival/register-walk-in.ts";
import { shown } from "../../../shared/booking/receipt.ts";
import { receiptOf } from "../../../shared/request/receipt.ts";
import { numbersOf, type Session } from "../../../shared/schedule/session.ts";
import { district, now } from "../world/world.ts";
import type { Intent } from "./attempt.ts";
import { judgeHistory } from "./judge-history.ts";
import { keyOf, sent, tableWith, world } from "./recorded.ts";

const [session] = world.sessions;
if (!session) throw new Error("the world has no session");
const desk = { role: "registrar", accountId: "desk", clinicIds: [world.clinicId] } as const;
const person = { name: "Karta", birthDate: "1950-02-03", sex: "male" } as const;

/** Somebody who comes by themselves and gets the number that is left where some are taken, be it one beyond the places. */
const comes = (name: string, number: number, taken: readonly number[], beyond: boolean) => {
  const request = { sessionId: session.id, service: "umum", complaint: "", patient: person };
  const key = keyOf(name);
  const claims: Session["claims"] = Object.fromEntries(taken.map((one) => [one, ""]));
  const asSeen = { session: { ...session, claims }, zone: district.zone };
  const { appointment, patient } = registerWalkIn({ ...request, beyond: true }, asSeen, key, now);
  expect(appointment.slot.number).toBe(number);
  const asked = beyond ? { ...request, beyond: true as const } : request;
  const intent: Intent = { name: "register-walk-in", request: asked, caller: desk, key, at: now };
  const { id, slot, state } = appointment;
  return { intent, appointment, patient, receipt: receiptOf({ id, slot, state }, key) };
};

/** All five places are given one after the other, and then a number beyond them. */
const sixth = (number: number, beyond = true) => {
  const places = numbersOf(session);
  const first = places.map((one) => comes(`comes-${one}`, one, places.slice(0, one - 1), false));
  const skipped = Array.from({ length: number - 6 }, (_, index) => 6 + index);
  const all = [...first, comes("sixth", number, [...places, ...skipped], beyond)];
  const attempts = all.map(({ intent, appointment, patient }, index) =>
    sent(intent, 2 * index, 2 * index + 1, { accepted: { appointment: shown(appointment), patient } }),
  );
  const table = {
    ...tableWith(...all.map(({ appointment }) => appointment)),
    receipts: all.map(({ receipt }) => receipt),
  };
  return judgeHistory(world, { attempts, happened: [] }, table);
};

test("once all places are taken the next number is given to whoever asks for one beyond them, and to nobody else", () => {
  expect(sixth(6)).toMatchObject({ linearizable: true });
  expect(sixth(7)).toMatchObject({ linearizable: false });
  expect(sixth(6, false)).toMatchObject({ linearizable: false });
});
