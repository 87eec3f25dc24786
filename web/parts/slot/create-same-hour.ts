import { type Accessor, createMemo } from "solid-js";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { call } from "../../api/call.ts";
import { createLoad } from "../../load/create-load.ts";
import { keepFresh } from "../../load/keep-fresh.ts";
import { withoutGone } from "./gone-slots.ts";
import { type Choice, choicesIn } from "./grouped-choices.ts";
import { sameHour } from "./same-hour.ts";

/**
 * Who else has the hour of a visit whose session is closed; nothing while no such visit is given, nobody has, or the whole clinic
 * is shut then.
 */
export const createSameHour = (visit: Accessor<Appointment | undefined>): Accessor<Choice | undefined> => {
  const input = createMemo((): string | undefined => {
    const known = visit();
    // Just after it, a session that was closed with theirs may still be read as open.
    if (!known || known.offer?.shut) return undefined;
    const { clinicId, date: from } = sessionIdParts(known.slot.sessionId);
    return JSON.stringify({ clinicId, from, days: 1, service: known.service });
  });
  const days = createLoad(input, async (text) => (await call(listOpenSlots, JSON.parse(text))).days);
  keepFresh(days, () => false);
  const found = (): Choice | undefined => {
    const [known, day] = [visit(), days.value()];
    if (!known || !day) return undefined;
    const choices = withoutGone(day).flatMap(({ sessions }) => choicesIn(sessions, known.service));
    return sameHour(choices, known.slot);
  };
  // No button is made anew under a finger while the day is asked again and is the same.
  return createMemo(found, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
};
