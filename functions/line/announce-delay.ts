import { announceDelay as contract } from "../../shared/api/line/announce-delay.ts";
import type { Actor } from "../../shared/identity/actor.ts";
import { announceDelay as announce } from "../../shared/line/announce-delay.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { type SessionId, sessionIdParts } from "../../shared/schedule/session.ts";
import { route, type UseCase } from "../http/route.ts";
import { districtOfSlot } from "../store/district/districts.ts";
import { saveDelay } from "../store/session/save-delay.ts";
import { sessionOf } from "../store/session/sessions.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { now } from "../time/now.ts";

const live = { districtOfSlot, sessionOf, saveDelay, now };

/** A doctor says it of their own sessions; a desk, of any of its clinic. */
const requireOwn = (caller: Actor, sessionId: SessionId): void => {
  if (caller.role !== "doctor" || caller.practitionerId === sessionIdParts(sessionId).practitionerId) return;
  throw new Refusal("request.forbidden");
};

/** Says by how many minutes a session begins late, in the line that all who wait read. */
export const announceDelay =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ sessionId, ...asked }, caller) => {
    requireOwn(caller, sessionId);
    const { zone } = await deps.districtOfSlot({ sessionId });
    return untilSaved("many", async () => {
      const session = await deps.sessionOf(sessionId);
      if (!session) throw new Refusal("session.unknown");
      const delay = announce(session, asked, zone, deps.now());
      const isSaid = delay === session.delay;
      return isSaid || (await deps.saveDelay(session, delay)) ? { saved: { sessionId, delay } } : undefined;
    });
  };

export const announceDelayRoute = route(contract, announceDelay(live));
