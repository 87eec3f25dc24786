import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../shared/roster/slot.ts";
import { Unreachable } from "../../../../web/api/unreachable.ts";
import { createCancel } from "../../../../web/features/cancel-appointment/create-cancel.ts";
import { openSession } from "../open-session.ts";

const visit: Appointment = {
  id: "0123456789-K7M4QX",
  patientId: "0123456789",
  code: "K7M4QX",
  slot: slotAt(openSession("rahmawati-cikande", []), 1),
  service: "umum",
  complaint: "",
  origin: "booked",
  mode: "video",
  state: { status: "booked" },
};

test("nothing is cancelled before it was confirmed; after silence the same request goes out again", async () => {
  const keys: string[] = [];
  const done: Appointment[] = [];
  const cancel = createRoot(() =>
    createCancel({
      save: async (known, key) => {
        keys.push(key);
        if (keys.length === 1) throw new Unreachable();
        return { ...known, state: { status: "cancelled", cancelledAt: 7 } };
      },
      done: (cancelled) => done.push(cancelled),
    }),
  );
  cancel.ask();
  expect(cancel.state()).toEqual({ status: "asking" });
  expect(keys).toEqual([]);
  await cancel.confirm(visit);
  expect(cancel.state()).toEqual({ status: "unsent" });
  await cancel.confirm(visit);
  expect(cancel.state()).toEqual({ status: "idle" });
  expect(keys[0]).toBe(keys[1]);
  expect(done.map(({ state }) => state.status)).toEqual(["cancelled"]);
});
