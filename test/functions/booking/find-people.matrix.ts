import type { OwnCase } from "../../matrix/own-case.ts";
import { registerOf } from "../store/register/register-of.ts";
import { patient } from "./cikande.ts";

export const ownCase: OwnCase = {
  items: ({ session, visit }) => registerOf(session.clinicId, [patient({ id: visit.patientId })]),
  fields: () => ({ text: ["Siti Aminah"] }),
};
