import { expect, test } from "vitest";
import { clinics } from "../../infra/demo/clinics.ts";
import { services, servicesOf } from "../../infra/demo/services.ts";
import type { ShiftCode } from "../../shared/roster/month/shift-code.ts";
import { breaksOf } from "../../shared/roster/rules/breaks-of.ts";
import { usualRules } from "../../shared/roster/rules/usual-rules.ts";

/** A code for each profession, with all that the demonstration lets it give. */
const codeOf = { doctor: "D", dentist: "G", midwife: "B" } as const;
const codes = (["doctor", "dentist", "midwife"] as const).map(
  (profession): ShiftCode => ({
    code: codeOf[profession],
    name: profession,
    hours: { from: 480, to: 660 },
    practice: { services: servicesOf[profession], minutes: 20 },
  }),
);

test("nobody gives a service in the demonstration that the usual rules leave to others", () => {
  const blocked = clinics.flatMap((clinic) => {
    const people = clinic.practitioners;
    const rows = people.map(({ id, profession }) => ({ practitionerId: id, cells: { "07": [codeOf[profession]] } }));
    const month = { clinicId: clinic.id, month: "2026-12", today: "2026-12-01", rows, codes, people, holidays: [] };
    return breaksOf(month, usualRules).filter(({ severity }) => severity === "blocks");
  });
  expect(blocked).toEqual([]);
});

test("the usual rules say of each service of the catalogue who may give it", () => {
  const named = usualRules.flatMap((rule) => (rule.rule === "skill" ? Object.keys(rule.professions) : []));
  expect(named.sort()).toEqual(services.map(({ id }) => id).sort());
});
