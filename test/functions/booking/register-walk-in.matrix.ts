import { sessionToItem } from "../../../functions/store/session/sessions.ts";
import { type Session, sessionIdOf, sessionIdParts } from "../../../shared/schedule/session.ts";
import { hour } from "../../../shared/time/instant.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { registerOf } from "../store/register/register-of.ts";
import { patient } from "./cikande.ts";

/** The practice of the afternoon: in that of the morning whoever the clinic knows has a number. */
const afternoonOf = (session: Session): Session => ({
  ...session,
  id: sessionIdOf({ ...sessionIdParts(session.id), wall: "1300" }),
  start: session.start + 5 * hour,
  claims: {},
  line: {},
});

/** Who is at the desk: nobody is new twice on a day. */
let others = 0;
const somebodyNew = () => {
  others += 1;
  return { name: `Mbah Karta ${others}`, birthDate: "1951-12-30", sex: "male" };
};

/** Somebody the clinic knows where the place's visit is still to come, else somebody new. */
export const ownCase: OwnCase = {
  items: ({ session, visit }) => [
    ...registerOf(session.clinicId, [patient({ id: visit.patientId })]),
    sessionToItem(afternoonOf(session)),
  ],
  fields: ({ session, visit }) => ({
    sessionId: [afternoonOf(session).id],
    patient: [visit.state.status === "booked" ? { id: visit.patientId } : somebodyNew()],
  }),
};
