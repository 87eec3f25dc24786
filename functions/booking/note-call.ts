import { noteCall as contract } from "../../shared/api/booking/note-call.ts";
import { firstNote, noteCall as note, requireAsSeen } from "../../shared/booking/note-call.ts";
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
      const next = note(requireAsSeen(entry, { from, noted }), outcome, key, deps.now());
      if (!(await deps.saveCallNote(next))) return undefined;
      return { saved: { appointmentId, dueAt: next.dueAt, tried: next.tried } };
    });

export const noteCallRoute = route(contract, noteCall(live));
