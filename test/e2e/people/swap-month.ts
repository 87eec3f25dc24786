import type { Locator, Page } from "playwright-core";
import { monthOf, nextMonth, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { Cells } from "../../../shared/roster/month/roster-row.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { asStaff } from "./as-staff.ts";
import { signInStaff } from "./sign-in.ts";

/** Two doctors of one clinic who can sign in, and its scheduler. */
export const swapClinic = {
  clinicId: "3604-kramatwatu",
  first: { user: "hasanudin.kramatwatu", practitionerId: "hasanudin-kramatwatu" },
  second: { user: "ratu.kramatwatu", practitionerId: "ratu-fitriani-kramatwatu" },
  scheduler: "jadwal.kramatwatu",
} as const;

/** The month so many ahead: each file of tests has one of its own. */
export const monthAhead = (count: number): RosterMonth =>
  Array.from({ length: count }).reduce<RosterMonth>(nextMonth, monthOf(localDate(Date.now(), "WIB")));

/** Publishes what both doctors have in a month, beside what they had. */
export const publishBoth = async (month: RosterMonth, first: Cells, second: Cells) => {
  const { clinicId } = swapClinic;
  const as = asStaff(await signInStaff(swapClinic.scheduler));
  const { rows } = await as("get-roster-month", { clinicId, month });
  const added = new Map<string, Cells>([
    [swapClinic.first.practitionerId, first],
    [swapClinic.second.practitionerId, second],
  ]);
  const changed = rows.flatMap((row) => {
    const cells = added.get(row.practitionerId);
    return cells ? [{ ...row, cells: { ...row.cells, ...cells } }] : [];
  });
  await as("save-roster-rows", { clinicId, month, rows: changed });
  const { digest } = await as("preview-publishing", { clinicId, month });
  await as("publish-month", { clinicId, month, digest });
  return as;
};

/** Chooses what somebody would have in return for their shift: a colleague's morning. */
export const chooseInReturn = async (page: Page, practitionerId: string, date: string): Promise<Locator> => {
  await page.getByRole("combobox", { name: "Rekan", exact: true }).selectOption(practitionerId);
  const choice = page.getByRole("combobox", { name: "Jadwal rekan" });
  await choice.selectOption(`${practitionerId} ${date} P`);
  return choice;
};
