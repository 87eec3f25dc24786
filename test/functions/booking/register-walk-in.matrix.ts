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

/** Somebody the clinic knows; whoever is new is tried by the use case's own tests. */
export const ownCase: OwnCase = {
  items: ({ session, visit }) => [
    ...registerOf(session.clinicId, [patient({ id: visit.patientId })]),
    sessionToItem(afternoonOf(session)),
  ],
  fields: ({ session }) => ({
    sessionId: [afternoonOf(session).id],
    patient: [{ name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" }],
  }),
};
