import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { appointmentFromItem, appointmentToItem } from "../../../../functions/store/appointment/appointments.ts";
import { enterPast } from "../../../../functions/store/appointment/past-visits.ts";
import { keepReceipt } from "../../../../functions/store/appointment/receipt-item.ts";
import { putLeaveBalance } from "../../../../functions/store/duty/leave-balances.ts";
import { putLeaveRequest } from "../../../../functions/store/leave/leave-requests.ts";
import { nextListFromItem, nextListToItem } from "../../../../functions/store/next-list/next-list-item.ts";
import { patientFromItem, patientToItem } from "../../../../functions/store/patient/patients.ts";
import { packPart, partFromItem } from "../../../../functions/store/register/register-part.ts";
import { keepVersion } from "../../../../functions/store/roster/roster-versions.ts";
import { sessionFromItem, sessionToItem } from "../../../../functions/store/session/sessions.ts";
import type { Item } from "../../../../functions/store/table/items.ts";
import type { Piece } from "../../../../functions/store/table/transact.ts";
import { waitingFromItem, waitingToItem } from "../../../../functions/store/waitlist/waitlist-entries.ts";
import { AppointmentChange, AppointmentId, appointmentIdParts } from "../../../../shared/booking/appointment.ts";
import { AppointmentRecord } from "../../../../shared/booking/receipt.ts";
import { WaitlistRecord } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { Patient } from "../../../../shared/people/patient.ts";
import { PatientRecord } from "../../../../shared/people/patient-record.ts";
import { ClinicId } from "../../../../shared/place/clinic.ts";
import { RequestReceipt } from "../../../../shared/request/receipt.ts";
import { LeaveBalance } from "../../../../shared/roster/leave/leave-balance.ts";
import { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { RosterVersion } from "../../../../shared/roster/publish/roster-version.ts";
import { NextList } from "../../../../shared/schedule/next-list.ts";
import { Session, sessionIdOf, sessionIdParts } from "../../../../shared/schedule/session.ts";
import { Instant } from "../../../../shared/time/instant.ts";
import { LocalDate } from "../../../../shared/time/local-date.ts";
import { morning, patient } from "../../booking/cikande.ts";
import { comesBack, kept } from "./made-by.ts";

const asItIs = <T>(value: T): T => value;

/** The store keeps one of each, in no order; a set of none it does not keep. */
const asSet = <T>(all: readonly T[]): T[] => [...new Set(all)].toSorted();

/** What a piece puts, as the piece itself reads it once the table has it. */
const readBack = <T>({ write, parse }: Piece<T>): T => {
  if (!("Put" in write)) throw new Error("It puts nothing");
  return parse(kept(write.Put.Item as Item));
};

describe("what is kept says again all that it said", () => {
  test("of a session", async () => {
    const tidy = ({
      beyond = [],
      stranded = [],
      spent = [],
      struck = {},
      holds = {},
      ...session
    }: Session): Session => {
      const { clinicId, practitionerId } = sessionIdParts(session.id);
      const byNumber = <T>(all: Record<string, T>): Record<string, T> =>
        Object.fromEntries(Object.values(all).map((one, index) => [String(index + 1), one]));
      const [numbered, gone] = [byNumber(holds), byNumber(struck)];
      return {
        ...session,
        clinicId,
        practitionerId,
        ...(beyond.length > 0 && { beyond: asSet(beyond) }),
        ...(stranded.length > 0 && { stranded: asSet(stranded) }),
        ...(spent.length > 0 && { spent: asSet(spent) }),
        ...(Object.keys(gone).length > 0 && { struck: gone }),
        ...(Object.keys(numbered).length > 0 && { holds: numbered }),
      };
    };
    await comesBack(Session, tidy, (session) => sessionFromItem(kept(sessionToItem(session))));
  });

  test("of a clinic's next free slots, where each of them is met among it", async () => {
    const Kept = z.object({ clinicId: ClinicId, list: NextList, version: z.int(), refreshAt: z.optional(Instant) });
    const tidy = ({ list, clinicId, ...rest }: z.infer<typeof Kept>) => ({
      ...rest,
      clinicId,
      list: {
        known: list.known,
        sessions: list.sessions
          .filter(({ services }) => services.length > 0)
          .map((session) => ({ ...session, id: sessionIdOf({ ...sessionIdParts(session.id), clinicId }) })),
      },
    });
    await comesBack(Kept, tidy, ({ clinicId, refreshAt, ...rest }) =>
      nextListFromItem(kept(nextListToItem(clinicId, { ...rest, refreshAt }))),
    );
  });

  test("of a patient", async () => {
    const tidy = ({ visits, waits = [], ...patient }: PatientRecord): PatientRecord => ({
      ...patient,
      visits: asSet(visits),
      ...(waits.length > 0 && { waits: asSet(waits) }),
    });
    await comesBack(PatientRecord, tidy, (patient) => patientFromItem(kept(patientToItem(patient))));
  });

  test("of a visit", async () => {
    const tidy = (visit: AppointmentRecord) => ({ ...visit, ...appointmentIdParts(visit.id) });
    await comesBack(AppointmentRecord, tidy, (visit) => appointmentFromItem(kept(appointmentToItem(visit))));
  });

  test("of a past visit", async () => {
    const PastVisit = z.object({ id: AppointmentId, start: Instant });
    await comesBack(PastVisit, asItIs, (past) => readBack(enterPast(past)));
  });

  test("of what a change of a visit left", async () => {
    const Left = z.object({ ...RequestReceipt.shape, answer: AppointmentChange });
    const tidy = (left: z.infer<typeof Left>) => ({ ...left, requestId: left.requestId.replaceAll("#", "") });
    await comesBack(Left, tidy, ({ requestId: id, fingerprint, answer }) =>
      readBack(keepReceipt(answer, { id, fingerprint }, 0)),
    );
  });

  test("of whoever waits", async () => {
    await comesBack(WaitlistRecord, asItIs, (record) => waitingFromItem(kept(waitingToItem(record))));
  });

  test("of whom a clinic knows", async () => {
    const Registered = z.object({
      ...Patient.shape,
      hasAccount: z.optional(z.literal(true)),
      lastVisit: z.optional(LocalDate),
    });
    await comesBack(Registered, asItIs, (person) => {
      const { people, unread } = partFromItem(kept({ people: packPart({ people: [person], unread: [] }) }));
      expect(unread).toEqual([]);
      return people[0];
    });
  });

  test("of a request for leave", async () => {
    await comesBack(LeaveRequest, asItIs, (request) => readBack(putLeaveRequest(request)));
  });

  test("of a balance of leave", async () => {
    await comesBack(LeaveBalance, asItIs, (balance) => readBack(putLeaveBalance(balance)));
  });

  test("of a published version", async () => {
    await comesBack(RosterVersion, asItIs, (version) => readBack(keepVersion(version)), 30);
  });
});

test("a set of none, which the store can't keep, is left out", () => {
  const asih = patient({ visits: [], busy: {} });
  expect(patientFromItem(kept(patientToItem({ ...asih, waits: [] })))).toEqual(asih);
  expect(sessionFromItem(kept(sessionToItem(morning({ beyond: [], stranded: [], spent: [], struck: {} }))))).toEqual(
    morning(),
  );
});
