import { siteName } from "../../../shared/place/site.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { type Directory, practitionerIn } from "../directory/create-directory.ts";
import { slotsText } from "./text.ts";

/** Where somebody comes to for a place; nothing where they are met by video. */
export const comeToText = ({ comeTo }: Pick<Slot, "comeTo">): string | undefined =>
  comeTo && slotsText().comeTo(siteName(comeTo));

/** Whom somebody meets at a place and, face to face, where they come to for it. */
export const whoAndWhere = (
  directory: Directory | undefined,
  practitionerId: string,
  slot: Pick<Slot, "comeTo"> | undefined,
): string => [practitionerIn(directory, practitionerId)?.name, slot && comeToText(slot)].filter(Boolean).join(" · ");
