import { setTimeout as wait } from "node:timers/promises";
import { bringHeld } from "../../../functions/roster/publish/bring-held.ts";
import { districtById } from "../../../functions/store/district/districts.ts";
import type { DueEntry } from "../../../functions/store/due/due-item.ts";
import { monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { saveSessions } from "../../../functions/store/roster/save-sessions.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import { now } from "../world/world.ts";
import type { Telling } from "./telling.ts";

/** The clock of the lab looks again after so long what the product's would after a minute, and gives up in the end. */
const minuteMs = 50;
const tries = 600;

/** Brings those sessions that were held and are empty now to where their month says, beside all that is followed. */
export const bringLeft = (told: Telling) => {
  const saving: typeof saveSessions = (version, writes, head) => {
    const save = () => saveSessions(version, writes, head);
    const [write] = writes;
    if (!write || write.kind === "close") return save();
    const { id: sessionId, comeTo } = write.shape;
    return told(sessionId, { name: "bring-held", sessionId, planned: { comeTo } }, save, (done) => done === "done");
  };
  const bring = bringHeld({
    sessionOf,
    monthHeadOf,
    rosterVersionOf,
    districtById,
    saveSessions: saving,
    now: () => now,
  });
  const bringOnce = (id: SessionId): Promise<boolean> =>
    bring(id).then(
      (again) => again === undefined,
      () => false,
    );
  const bringInTime = async (id: SessionId): Promise<void> => {
    for (let attempt = 0; attempt < tries && !(await bringOnce(id)); attempt += 1) await wait(minuteMs);
  };
  const underWay = new Map<string, Promise<unknown>>();
  return {
    /** What was entered for the clock to do is done soon. */
    enterDue: async ({ ref }: DueEntry): Promise<boolean> => {
      const { clinicId } = sessionIdParts(ref);
      underWay.set(clinicId, Promise.all([underWay.get(clinicId), bringInTime(ref)]));
      return true;
    },
    /** Waits until none of a clinic's is to be brought any more. */
    allBrought: async (clinicId: string): Promise<void> => {
      await underWay.get(clinicId);
    },
  };
};
