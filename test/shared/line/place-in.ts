import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { placeInLine } from "../../../shared/line/place-in-line.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";

/** The place of whoever holds a number of a session, as the table has it and the doctor's other sessions. */
export const placeIn = (session: Session, number: number, now: Instant, others: readonly Session[] = []) =>
  placeInLine(namelessLine(session), number, now, others.map(namelessLine));
