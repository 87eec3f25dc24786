import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { bookAppointment } from "../../../shared/api/booking/book-appointment.ts";
import { type Contract, contract, rolesOf, type Scope } from "../../../shared/api/contract.ts";
import { namedClinic } from "../../../shared/api/named-clinic.ts";
import { routes } from "../../../shared/api/routes.ts";
import { ClinicId } from "../../../shared/place/clinic.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { morning } from "../../functions/booking/cikande.ts";

const contracts: readonly Contract[] = routes;
const scopesOf = ({ access }: Contract): Scope[] => (access === "public" ? [] : Object.values(access));

/** What a field may name that is somebody's. */
const objects = ["patientId", "appointmentId", "sessionId", "slot", "from", "to", "clinicId", "districtId"];

const namedBy = ({ request }: Contract): string[] =>
  Object.keys(request.shape).filter((field) => objects.includes(field));

describe("every contract", () => {
  test("says on whose objects each of its roles may call, or is public", () => {
    const silent = contracts.filter((one) => one.access !== "public" && rolesOf(one).length === 0);
    expect(silent).toEqual([]);
  });

  test("about what is the caller's own names no object that could be another's", () => {
    const naming = contracts
      .filter((one) => scopesOf(one).some((scope) => scope === "account" || scope === "district"))
      .flatMap((one) => namedBy(one).map((field) => `${one.name} names a ${field}`));
    expect(naming).toEqual([]);
  });

  test("about a visit, or a household, names it", () => {
    const nameless = contracts
      .filter((one) => scopesOf(one).some((scope) => scope === "visit" || scope === "household"))
      .filter((one) => !namedBy(one).some((field) => field === "appointmentId" || field === "patientId"));
    expect(nameless).toEqual([]);
  });
});

test("a clinic is named by its id, a session's or a slot, and by nothing else", () => {
  const { id } = morning();
  expect(["3604-cikande", id, slotAt(morning(), 3)].map(namedClinic)).toEqual(Array(3).fill("3604-cikande"));
  expect(["3604", "", undefined, { sessionId: id }, [id], `${id} `].map(namedClinic)).toEqual(Array(6).fill(undefined));
});

test("a clinic field that the request lacks, and an unknown scope, don't compile", () => {
  const { name, area, summary, method, data, touches, keyed, status, response, refusals } = bookAppointment;
  const rest = { name, area, summary, method, data, touches, keyed, status, response, refusals, path: "/x" } as const;
  const request = z.object({ clinicId: ClinicId });
  expect(rolesOf(contract({ ...rest, request, access: { registrar: { clinic: "clinicId" } } }))).toEqual(["registrar"]);
  // @ts-expect-error: the request has no field `clinic`
  contract({ ...rest, request, access: { registrar: { clinic: "clinic" } } });
  // @ts-expect-error: nobody owns the world
  contract({ ...rest, request, access: { registrar: "world" } });
  // @ts-expect-error: a contract without access says nothing of who may call
  contract({ ...rest, request });
});
