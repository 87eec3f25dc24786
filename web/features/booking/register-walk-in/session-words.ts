import { metAtText } from "../../../parts/day/met-at.ts";
import { type Directory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { clock } from "../../../time/format-time.ts";
import type { OpenForWalkIn } from "./free-places.ts";
import { walkInText } from "./text.ts";

export const nameOf = (practitionerId: string, directory: Directory | undefined): string =>
  practitionerIn(directory, practitionerId)?.name ?? practitionerId;

/** A session as it is chosen at the desk: whose, when, how many places are left, and where it is met. */
export const sessionWords = (session: OpenForWalkIn, directory: Directory | undefined): string =>
  [
    walkInText().sessionOption(
      nameOf(session.practitionerId, directory),
      clock(session.start, zoneIn(directory)),
      session.free,
    ),
    metAtText(session) ?? [],
  ]
    .flat()
    .join(" · ");
