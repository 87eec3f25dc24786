import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { type Session, sessionIdOf, sessionIdParts } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour } from "../../../shared/time/instant.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import type { Place } from "../../matrix/place.ts";

/** The practitioner's afternoon: of the morning the patient has a number already. */
const afternoon = ({ session }: Place): Session => ({
  ...session,
  id: sessionIdOf({ ...sessionIdParts(session.id), wall: "1300" }),
  start: session.start + 5 * hour,
  claims: {},
  line: {},
});

export const ownCase: OwnCase = {
  items: (place) => [sessionToItem(afternoon(place))],
  fields: (place) => ({ slot: [slotAt(afternoon(place), 20)] }),
};
