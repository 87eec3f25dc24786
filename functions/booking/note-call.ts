import { noteCall as contract } from "../../shared/api/booking/note-call.ts";
import { firstNote, noteCall as note } from "../../shared/booking/note-call.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { isSameSlot } from "../../shared/schedule/slot.ts";
import { route, type UseCase } from "../http/route.ts";
import { callOf, saveCallNote } from "../store/call/calls.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";

const live = { callOf, saveCallNote, now };

/** How often an entry is looked at again because somebody else was there. */
const tries = 4;

/** Notes a call that the desk made. Of two who note one at once, the second is told. */
export const noteCall =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, from, outcome, noted }, _, key) =>
    untilSaved(tries, async () => {
      const entry = await deps.callOf({ id: appointmentId, slot: from });
      const first = entry && firstNote(entry, key);
      if (first) return { saved: { appointmentId, ...first } };
      if (!entry || !isSameSlot(entry.slot, from)) throw new Refusal("call.settled");
      if (entry.noted !== noted) throw new Refusal("call.changed");
      const next = note(entry, outcome, key, deps.now());
      if (!(await deps.saveCallNote(next))) return undefined;
      return { saved: { appointmentId, dueAt: next.dueAt, tried: next.tried } };
    });

export const noteCallRoute = route(contract, noteCall(live));
