import { sessionIdParts } from "../../schedule/session.ts";
import type { Slot } from "../../schedule/slot.ts";
import { instantAt, noon, type Zone } from "../../time/zone.ts";
import type { WishedHalf } from "./waitlist-entry.ts";

/** In which half of its session's day a place lies, by the clinic's clock; after midnight still in the second. */
export const halfOf = ({ sessionId, start }: Pick<Slot, "sessionId" | "start">, zone: Zone): WishedHalf =>
  start < instantAt(sessionIdParts(sessionId).date, noon, zone) ? "morning" : "afternoon";
