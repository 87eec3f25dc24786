import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import { bookAppointment } from "../../../shared/api/booking/book-appointment.ts";
import { type Contract, contract, rolesOf, type Scope } from "../../../shared/api/contract.ts";
import { namedClinic } from "../../../shared/api/named-clinic.ts";
import { routes } from "../../../shared/api/routes.ts";
import { ClinicId } from "../../../shared/place/clinic.ts";
import { DistrictId } from "../../../shared/place/district.ts";
import { SessionId } from "../../../shared/schedule/session.ts";
import { Slot, slotAt } from "../../../shared/schedule/slot.ts";
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
      .filter((one) => scopesOf(one).some((scope) => scope === "account"))
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
  const { id, clinicId } = morning();
  const naming: [z.ZodMiniType, unknown][] = [
    [ClinicId, clinicId],
    [SessionId, id],
    [Slot, slotAt(morning(), 3)],
    [z.optional(Slot), slotAt(morning(), 3)],
  ];
  expect(naming.map(([schema, value]) => namedClinic({ schema, value }))).toEqual(naming.map(() => "3604-cikande"));
  const nameless: [z.ZodMiniType, unknown][] = [
    [DistrictId, "3604"],
    [z.string(), clinicId],
    [z.string(), id],
    [z.array(SessionId), [id]],
    [z.object({ of: z.string() }), { of: id }],
    [z.optional(ClinicId), undefined],
  ];
  expect(nameless.map(([schema, value]) => namedClinic({ schema, value }))).toEqual(nameless.map(() => undefined));
});

test("each field that a scope is of names a clinic, by what its schema says", () => {
  const fields = contracts.flatMap(({ request, access }) =>
    (access === "public" ? [] : Object.values(access)).flatMap((scope) =>
      typeof scope === "object" ? (request.shape[scope.clinic] ?? []) : [],
    ),
  );
  const { id, clinicId } = morning();
  const values = [clinicId, id, slotAt(morning(), 3)];
  const named = fields.map((schema) => values.map((value) => namedClinic({ schema, value })));
  expect(named.filter((clinics) => clinics.every((clinic) => clinic === undefined))).toEqual([]);
});

test("a clinic field that the request lacks, and an unknown scope, don't compile", () => {
  const { name, area, summary, method, touches, keyed, status, response, refusals } = bookAppointment;
  const rest = { name, area, summary, method, touches, keyed, status, response, refusals, path: "/x" } as const;
  const request = z.object({ clinicId: ClinicId });
  expect(rolesOf(contract({ ...rest, request, access: { registrar: { clinic: "clinicId" } } }))).toEqual(["registrar"]);
  type Of<Field extends string> = typeof rest & {
    request: typeof request;
    access: { registrar: { clinic: Field } };
  };
  type Taken<C extends Parameters<typeof contract>[0]> = Parameters<typeof contract<C>>[0];
  expectTypeOf<Of<"clinicId">>().toExtend<Taken<Of<"clinicId">>>();
  expectTypeOf<Of<"clinic">>().not.toExtend<Taken<Of<"clinic">>>();
  expectTypeOf<"world">().not.toExtend<Scope>();
  expectTypeOf<Omit<Of<"clinicId">, "access">>().not.toExtend<Parameters<typeof contract>[0]>();
});
