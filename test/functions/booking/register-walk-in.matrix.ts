import type { OwnCase } from "../../matrix/own-case.ts";
import { registerOf } from "../store/register/register-of.ts";
import { patient } from "./cikande.ts";

/** Somebody the clinic knows; whoever is new is tried by the use case's own tests. */
export const ownCase: OwnCase = {
  items: ({ session, visit }) => registerOf(session.clinicId, [patient({ id: visit.patientId })]),
  fields: () => ({ patient: [{ name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" }] }),
};
