import type { Appointment } from "../../../shared/booking/appointment.ts";
import { modeAt } from "../../../shared/booking/mode-at.ts";
import { siteName } from "../../../shared/place/site.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { type Slot, sessionStartOf } from "../../../shared/schedule/slot.ts";
import type { ToldDelay } from "../delay/delay-words.ts";
import { type Directory, practitionerIn } from "../directory/create-directory.ts";
import type { Choice } from "./grouped-choices.ts";
import { slotsText } from "./text.ts";

/** Where somebody comes to for a place; nothing where they are met by video. */
export const comeToText = ({ comeTo }: Pick<Slot, "comeTo">): string | undefined =>
  comeTo && slotsText().comeTo(siteName(comeTo));

/** How somebody is met at a place: where they come to for it, or by video. */
export const howText = (slot: Pick<Slot, "comeTo">): string => comeToText(slot) ?? slotsText().byVideo;

/** Whom somebody meets at a place that they may take, and how. */
export const whoAndHow = (
  directory: Directory | undefined,
  practitionerId: string,
  slot: Pick<Slot, "comeTo"> | undefined,
): string => [practitionerIn(directory, practitionerId)?.name, slot && howText(slot)].filter(Boolean).join(" · ");

/** Whom somebody meets at a place and, face to face, where they come to for it. */
export const whoAndWhere = (
  directory: Directory | undefined,
  practitionerId: string,
  slot: Pick<Slot, "comeTo"> | undefined,
): string => [practitionerIn(directory, practitionerId)?.name, slot && comeToText(slot)].filter(Boolean).join(" · ");

/**
 * Whom and where a visit that is moved to another place is met there, and whether that is no more by phone, or by phone now.
 * @param met how they are met there @default as whoever takes the place by themselves
 */
export const whereTo = (
  directory: Directory | undefined,
  { mode }: Pick<Appointment, "mode">,
  to: Pick<Slot, "sessionId" | "comeTo">,
  met = modeAt(to),
): string => {
  const who = whoAndWhere(directory, sessionIdParts(to.sessionId).practitionerId, to);
  return [who, met === mode ? undefined : slotsText().metAnew[met]].filter(Boolean).join(" · ");
};

/** What is said of how late the session of a free time begins. */
export const delayOfChoice = ({ slot, delay }: Choice): ToldDelay => ({
  sessionId: slot.sessionId,
  start: sessionStartOf(slot),
  delay,
});
