import type { Edit, Mutant } from "./mutant.ts";

const matrix = "matrix/matrix";

/** A guard that lets everybody through; `tests` notice it, the matrix of routes, roles and objects unless told otherwise. */
const open = (name: string, file: string, from: string, to: string, tests: string[] = [matrix]): Mutant => ({
  name,
  edits: [{ file, from, to } satisfies Edit],
  tests,
});

/** Wrongs of who may do what to whose, and of what is told of it. */
export const accessMutants: Mutant[] = [
  open(
    "lets staff name any clinic",
    "functions/http/require-scope.ts",
    "clinicId !== undefined && worksAt(caller, clinicId)",
    "clinicId !== undefined",
  ),
  open(
    "takes of a malformed list of clinics what it can read",
    "shared/identity/is-whole.ts",
    "z.array(ClinicId)",
    "z.array(z.string())",
    ["shared/identity/actor-from"],
  ),
  open(
    "goes by the one clinic of before, whatever the list says",
    "shared/identity/actor-from.ts",
    'claim("custom:clinics") || claim("custom:clinic")',
    'claim("custom:clinic") || claim("custom:clinics")',
    ["functions/http/authorization"],
  ),
  open(
    "keeps the record of a visit at the first of a doctor's clinics alone",
    "shared/audit/audit-record.ts",
    "return visited === undefined ? caller.clinicIds : [visited];",
    "return caller.clinicIds.slice(0, 1);",
    ["functions/http/audit-answer"],
  ),
  open(
    "lets the health office into every district",
    "shared/identity/works-at.ts",
    "return actor.districtId === districtOf(clinicId);",
    "return true;",
  ),
  open(
    "lets any role call what its pool can reach",
    "functions/http/callers.ts",
    ".filter((held) => admitted.includes(held))",
    "",
  ),
  open(
    "asks for the first of somebody's roles alone",
    "functions/http/serve.ts",
    "requireScope(contract, callers, request)",
    "requireScope(contract, callers.slice(0, 1), request)",
  ),
  open(
    "takes an access token for who calls",
    "functions/http/callers.ts",
    'claims?.token_use !== "id"',
    "claims === undefined",
    ["functions/http/authorization"],
  ),
  open(
    "shows a visit to another household",
    "functions/booking/get-visit.ts",
    "requireParticipant(appointment, patient, caller);",
    "requireParticipant(appointment, { ...patient, holder: caller.accountId }, caller);",
  ),
  open(
    "lets another household into the waiting room",
    "shared/booking/participant.ts",
    "return patient.holder === caller.accountId;",
    "return patient.holder !== undefined;",
  ),
  open(
    "shows a visit to every doctor of the clinic",
    "shared/booking/participant.ts",
    "practitionerId === caller.practitionerId && (",
    "practitionerId === caller.practitionerId || (",
  ),
  open(
    "shuts the door of a doctor who has left a clinic with somebody inside",
    "shared/booking/participant.ts",
    "(worksAt(caller, clinicId) || isInside(appointment.state))",
    "worksAt(caller, clinicId)",
    ["functions/consult/several-clinics"],
  ),
  open(
    "books for another household's patient",
    "functions/store/patient/patient-pieces.ts",
    "all(isOf(holder), hasRoom",
    "all(term`${isOf(holder)} OR attribute_exists(#holder)`, hasRoom",
  ),
  open(
    "moves another household's visit",
    "functions/store/patient/patient-pieces.ts",
    "all(isOf(holder), ...areFreeOrOwn)",
    "all(term`${isOf(holder)} OR attribute_exists(#holder)`, ...areFreeOrOwn)",
  ),
  open(
    "cancels another household's visit",
    "functions/store/patient/patient-pieces.ts",
    "delete: term`#visits ${new Set([code])}`,\n    when: isOf(holder)",
    "delete: term`#visits ${new Set([code])}`,\n    when: isThere",
  ),
  open(
    "checks in a neighbour's patient under the desk's own clinic",
    "shared/booking/arrival/check-in-patient.ts",
    "if (!isSameSlot(visit.slot, from))",
    "if (visit.slot === undefined)",
  ),
  open(
    "calls in a colleague's patient",
    "functions/consult/admit-patient.ts",
    "requireParticipant(appointment, patient, caller);",
    "if (patient.holder === undefined) requireParticipant(appointment, patient, caller);",
  ),
  open(
    "tells staff of people without a record",
    "functions/http/serve.ts",
    "await auditAnswerLive({ contract, caller, clinicId, request, answer });",
    "",
  ),
  open(
    "answers though the record could not be kept",
    "functions/http/audit-answer.ts",
    'throw refuseFor("store.busy", { fault: error, service: "store" });',
    "",
    ["functions/http/audit-answer"],
  ),
  open("calls a day's complaints nobody's business", "shared/api/told-in.ts", "...innerOf(schema).map(saidIn)", "", [
    "shared/api/data",
  ]),
  open(
    "reads what the contract says nothing of",
    "shared/api/line/get-waiting-line.ts",
    'touches: { district: "read", session: "read", patient: "read" }',
    'touches: { session: "read", patient: "read" }',
  ),
];
