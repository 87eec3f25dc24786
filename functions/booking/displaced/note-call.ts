import { noteCall as contract } from "../../../shared/api/booking/note-call.ts";
import type { RequestOf } from "../../../shared/api/routes.ts";
import type { CallOutcome } from "../../../shared/booking/displaced/call-shown.ts";
import { noteCall as note, noteReceipt, requireCallAsSeen } from "../../../shared/booking/displaced/note-call.ts";
import { firstAnswer, receiptLife } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { route, type UseCase } from "../../http/route.ts";
import { beginCallBack, dropCallWish, endCallBack } from "../../store/appointment/save-offer.ts";
import { callBackKept, callOf, saveCallNote } from "../../store/call/calls.ts";
import { untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";

const live = { callOf, saveCallNote, dropCallWish, endCallBack, beginCallBack, now };
type Deps = typeof live;

/**
 * Until when the entry of somebody who was not served is kept. Reached about what is over, they need no other call: it is there
 * for who asks again whether this was noted, or takes it back.
 */
const keptUntil = (outcome: CallOutcome, now: Instant): Instant =>
  now + (outcome === "reached" ? receiptLife : callBackKept);

/** Notes it in the list, or finds it noted by the same request before. */
const noteInList = (deps: Deps, { appointmentId, from, outcome, noted }: RequestOf<"note-call">, key: RequestKey) =>
  untilSaved("hardly", async () => {
    const entry = await deps.callOf({ id: appointmentId, slot: from });
    const first = firstAnswer(noteReceipt(entry, key), key);
    const isBack = entry?.reason !== undefined;
    if (first) return { saved: { ...first, isBack, isLatest: entry?.notes.at(-1)?.requestId === key.id } };
    const at = deps.now();
    const next = note(requireCallAsSeen(entry, { from, noted }), outcome, key, at);
    if (!(await deps.saveCallNote(next, next.reason && keptUntil(outcome, at)))) return undefined;
    return { saved: { at, dueAt: next.dueAt, tried: next.tried, isBack, isLatest: true } };
  });

/**
 * Notes a call that the desk made. Of two who note one at once, the second is told. Whoever was reached has been called, as
 * they may have asked to be: their ticket promises it no more. Who was not served is done with then, unless they are moved.
 */
export const noteCall =
  (deps: Deps): UseCase<typeof contract> =>
  async (request, _, key) => {
    const { appointmentId, from: slot, outcome } = request;
    const { at, isBack, isLatest, ...answer } = await noteInList(deps, request, key);
    const visit = { id: appointmentId, slot };
    if (outcome === "reached") await deps.dropCallWish(visit, at);
    // A repeat that comes after another call undoes nothing of what that one left.
    if (isBack && isLatest && outcome === "reached") await deps.endCallBack(visit);
    if (isBack && isLatest && outcome === "mistaken") await deps.beginCallBack(visit);
    return { appointmentId, ...answer };
  };

export const noteCallRoute = route(contract, noteCall(live));
