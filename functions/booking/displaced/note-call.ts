import { noteCall as contract } from "../../../shared/api/booking/note-call.ts";
import type { RequestOf } from "../../../shared/api/routes.ts";
import { noteCall as note, noteReceipt, requireAsSeen } from "../../../shared/booking/displaced/note-call.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { route, type UseCase } from "../../http/route.ts";
import { dropCallWish } from "../../store/appointment/save-offer.ts";
import { callOf, saveCallNote } from "../../store/call/calls.ts";
import { untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";

const live = { callOf, saveCallNote, dropCallWish, now };
type Deps = typeof live;

/** How often an entry is looked at again because somebody else was there. */
const tries = 4;

/** Notes it in the list, or finds it noted by the same request before. */
const noteInList = (deps: Deps, { appointmentId, from, outcome, noted }: RequestOf<"note-call">, key: RequestKey) =>
  untilSaved(tries, async () => {
    const entry = await deps.callOf({ id: appointmentId, slot: from });
    const first = firstAnswer(noteReceipt(entry, key), key);
    if (first) return { saved: first };
    const at = deps.now();
    const next = note(requireAsSeen(entry, { from, noted }), outcome, key, at);
    if (!(await deps.saveCallNote(next))) return undefined;
    return { saved: { at, dueAt: next.dueAt, tried: next.tried } };
  });

/**
 * Notes a call that the desk made. Of two who note one at once, the second is told. Whoever was reached has been called, as
 * they may have asked to be: their ticket promises it no more.
 */
export const noteCall =
  (deps: Deps): UseCase<typeof contract> =>
  async (request, _, key) => {
    const { appointmentId, from: slot, outcome } = request;
    const { at, ...answer } = await noteInList(deps, request, key);
    if (outcome === "reached") await deps.dropCallWish({ id: appointmentId, slot }, at);
    return { appointmentId, ...answer };
  };

export const noteCallRoute = route(contract, noteCall(live));
