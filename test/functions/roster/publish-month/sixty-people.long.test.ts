import { beforeAll, expect, test } from "vitest";
import { personMonthsOf, savePersonMonthsWhile } from "../../../../functions/store/duty/person-months.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { guardCode, morningCode, planner } from "../planning.ts";
import { finish, newClinic, preview, publish, publishWith, putRow, sessionsIn } from "./publishing.ts";

useTable();

const month = "2026-12";
const night: ShiftCode = { code: "M", name: "Jaga malam", hours: { from: 20 * 60, to: 32 * 60 } };
const codes = [morningCode, guardCode, night];
const people = Array.from(
  { length: 60 },
  (_, index) => `enam-puluh-${"abcdefghij".charAt(index % 10)}${"abcdef".charAt(index / 10)}`,
);
/** Whose months the write that freezes has no room for. */
const last = people.at(-1) ?? "";

let here: ClinicId;
let there: ClinicId;

const plan = async (cells: Cells): Promise<void> => {
  for (const one of people) await putRow(here, month, one, cells);
};

/** What the last of them is on duty for, in this month and by the night before the next. */
const dutyOfLast = async () => {
  const asked = [month, "2027-01"].map((one) => ({ practitionerId: last, month: one }));
  const [own, next] = await personMonthsOf(asked);
  return { halves: own?.halves, nights: next?.nights };
};

/** Whether the other clinic can have the last of them on a morning. */
const canHave = async (day: string): Promise<string> => {
  await putRow(there, month, last, { [day]: ["P"] });
  return (await preview(there, month)).elsewhere.length === 0 ? "can" : "elsewhere";
};

/** Publishes, and is gone at that point. */
const dieAt = async (changes: Parameters<typeof publishWith>[0]): Promise<void> => {
  const { digest } = await preview(here, month);
  await expect(publishWith(changes)({ clinicId: here, month, digest }, planner, requestKey())).rejects.toThrow("gone");
};

const gone = (): never => {
  throw new Error("gone");
};

/** A clinic of sixty, all of whom have a night on the last day of the month; one works at another too. */
beforeAll(async () => {
  here = await newClinic("enam-puluh", people, codes);
  there = await newClinic("sebelah-enam-puluh", [last], codes);
  await plan({ "10": ["P"], "31": ["M"] });
  await publish(here, month);
});

test("a clinic of sixty with nights publishes its month, and again, and each is on duty as it says", async () => {
  expect(await dutyOfLast()).toEqual({ halves: { "10a": here, "31p": here }, nights: { "01a": here } });
  await plan({ "10": ["J"], "11": ["P"] });
  expect(await publish(here, month)).toMatchObject({ version: 2, done: true });
  expect(await dutyOfLast()).toEqual({ halves: { "10p": here, "11a": here }, nights: {} });
  expect(await sessionsIn(here, month)).toHaveLength(120);
});

test("who dies before it is frozen leaves nobody to two clinics; a repeat finds all as it is to be", async () => {
  await plan({ "14": ["P"], "31": ["M"] });
  await publish(here, month);
  await plan({ "15": ["P"] });
  await dieAt({
    saveFreeze: async (_, { held = [] }) => {
      await savePersonMonthsWhile({}, held);
      return gone();
    },
  });
  expect([await canHave("14"), await canHave("15")]).toEqual(["elsewhere", "elsewhere"]);
  expect(await outcomeOf(publish(here, month))).toBe("accepted");
  expect([await canHave("14"), await canHave("15")]).toEqual(["can", "elsewhere"]);
});

test("who dies after it was frozen leaves it to whoever finishes the publishing", async () => {
  await plan({ "17": ["P"], "31": ["M"] });
  await publish(here, month);
  await plan({ "18": ["P"] });
  await dieAt({ easeDuty: async () => gone() });
  expect([await canHave("17"), await canHave("18")]).toEqual(["elsewhere", "elsewhere"]);
  expect(await finish(here, month)).toBe(true);
  expect([await canHave("17"), await canHave("18")]).toEqual(["can", "elsewhere"]);
});
