import { expect, test } from "vitest";
import { enterPeople } from "../../../../shared/people/names/enter-people.ts";
import type { Registered } from "../../../../shared/people/names/one-person.ts";

const siti: Registered = { id: "k4m7q2x9ta", name: "Siti Aminah", birthDate: "1990-07-01", sex: "female" };
const karta: Registered = { id: "p3n8r5t2wb", name: "Karta", birthDate: "1950-02-03", sex: "male" };
const seen: Registered = { ...siti, hasAccount: true, lastVisit: "2026-11-23" };

test.each<[string, Parameters<typeof enterPeople>[1], Registered[], boolean]>([
  ["somebody new is entered beside the others", [karta], [seen, karta], true],
  [
    "whose phone holds them is not said, but that one does",
    [{ ...karta, holder: "karta" }],
    [seen, { ...karta, hasAccount: true }],
    true,
  ],
  [
    "another name takes the place of the one before, and the visit stays",
    [{ ...siti, name: "Siti Aminah Sari" }],
    [{ ...siti, name: "Siti Aminah Sari", lastVisit: "2026-11-23" }],
    true,
  ],
  [
    "a later visit alone is no news",
    [{ ...seen, lastVisit: "2026-11-28" }],
    [{ ...seen, lastVisit: "2026-11-28" }],
    false,
  ],
  ["an earlier one is none at all", [{ ...seen, lastVisit: "2026-11-20" }], [seen], false],
])("%s", (_, entered, people, isNews) => {
  expect(enterPeople([seen], entered)).toEqual({ people, isNews });
});
