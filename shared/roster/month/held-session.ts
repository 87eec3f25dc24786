import * as z from "zod/mini";
import { Site } from "../../place/site.ts";
import { type Session, SessionId } from "../../schedule/session.ts";

/** Where those are met still who had a time in a session before its place changed; without a place, by video. */
export const HeldAt = z.object({ comeTo: z.optional(Site) }).register(z.globalRegistry, { id: "HeldAt", says: "none" });
export type HeldAt = z.infer<typeof HeldAt>;

/** The sessions of a month that are met elsewhere than it says, each with where. */
export const HeldSessions = z.record(SessionId, HeldAt);
export type HeldSessions = z.infer<typeof HeldSessions>;

/** Where a session is met still though its clinic plans it elsewhere; `undefined` of any other. */
export const heldAt = (session: Pick<Session, "state" | "reserved" | "comeTo"> | undefined): HeldAt | undefined =>
  session?.reserved && session.state === "open" ? { ...(session.comeTo && { comeTo: session.comeTo }) } : undefined;

/** Whether a session is held for nobody any more, so that it can be met where its month says. */
export const isHeldForNobody = ({ reserved, claims }: Pick<Session, "reserved" | "claims">): boolean =>
  reserved === true && Object.keys(claims).length === 0;
