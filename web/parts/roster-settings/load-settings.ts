import { getRosterMonth } from "../../../shared/api/roster/get-roster-month.ts";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { Clinic, ClinicId } from "../../../shared/place/clinic.ts";
import type { FoundCodes } from "../../../shared/roster/draft/shift-codes.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import type { FoundSettings } from "../../../shared/roster/settings/roster-setting.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { serverNow } from "../../time/server-clock.ts";
import { ownClinic } from "../clinic/own-clinic.ts";
import { clinicIn, createDirectory, type Directory, zoneIn } from "../directory/create-directory.ts";

/** What a clinic's rosters are made from, as this month's has it. */
export type SettingsAnswer = ResponseOf<"get-roster-month">;

/** The codes of an answer, with whether they can be read. */
export const codesFound = ({ codes, unreadable }: SettingsAnswer): FoundCodes => ({
  ...codes,
  ...(unreadable?.settings.includes("codes") && { isUnreadable: true }),
});

/** The settings of an answer, with which of them can't be read. */
export const settingsFound = ({ settings, unreadable }: SettingsAnswer): FoundSettings => ({
  ...settings,
  unreadable: unreadable?.settings.filter((kind) => kind !== "codes") ?? [],
});

/** The settings of the clinic where one is, and what is known of the clinic. */
export const createSettingsLoad = (): {
  load: Load<SettingsAnswer>;
  directory: Load<Directory>;
  clinic: () => Clinic | undefined;
  read: (clinicId: ClinicId) => Promise<SettingsAnswer>;
} => {
  const directory = createDirectory();
  const read = (clinicId: ClinicId): Promise<SettingsAnswer> =>
    call(getRosterMonth, { clinicId, month: monthOf(localDate(serverNow(), zoneIn(directory.value()))) });
  return {
    load: createLoad(ownClinic, read),
    directory,
    clinic: () => clinicIn(directory.value(), ownClinic() ?? ""),
    read,
  };
};
