import { isHeldForNobody } from "../../../shared/roster/month/held-session.ts";
import { planMonth } from "../../../shared/roster/month/plan-month.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { bringSessions } from "../../../shared/roster/publish/bring-sessions.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { districtById } from "../../store/district/districts.ts";
import { soundHeadOf, whileItHolds } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { saveSessions } from "../../store/roster/save-sessions.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { now } from "../../time/now.ts";
import { monthToBring } from "./finish-publishing.ts";

const live = { sessionOf, monthHeadOf: soundHeadOf, rosterVersionOf, districtById, saveSessions, now };
type Deps = typeof live;

/**
 * Brings a session to its month's version that was held for those who had a time in it, and is empty now. While another
 * version is being published it waits for that.
 * @returns when to look again, if it is to be
 */
export const bringHeld =
  (deps: Deps) =>
  async (id: SessionId): Promise<Instant | undefined> => {
    const session = await deps.sessionOf(id);
    if (!session || !isHeldForNobody(session)) return undefined;
    const { clinicId, date } = sessionIdParts(id);
    const month = monthOf(date);
    const { version: holds, publishing } = await deps.monthHeadOf(clinicId, month);
    const later = deps.now() + minute;
    if (publishing !== undefined) return later;
    const { version, zone } = await monthToBring(deps, { clinicId, month, version: holds });
    const planned = planMonth({ ...version, zone }).filter((shape) => shape.id === id);
    const { writes } = bringSessions(planned, [session], deps.now());
    return (await deps.saveSessions(version, writes, whileItHolds(version))) === "done" ? undefined : later;
  };

/** Brings sessions of the table. */
export const bringHeldLive = bringHeld(live);
