import { wantsOf } from "../../../../shared/roster/rules/wants-of.ts";
import { zoneIn } from "../../../parts/directory/create-directory.ts";
import { createRosterSetting } from "../../../parts/roster-settings/create-roster-setting.ts";
import type { SettingsShown } from "../../../parts/roster-settings/settings-page.tsx";
import { isWrittenCover, readCover, writtenCover } from "./written-cover.ts";

/** What a clinic wants to have there, as it is being filled in. */
export const createWantedCover = ({ clinic, directory, answer, save, reread }: SettingsShown) => {
  const { month, today, holidays, codes, carried, published, settings } = answer;
  const usual = wantsOf({
    ...{ clinicId: clinic.id, month, today, holidays, codes: codes.codes, rows: [], people: clinic.practitioners },
    zone: zoneIn(directory),
    ...(carried && { before: carried }),
    ...(published && { published }),
  });
  return createRosterSetting({
    ...{ kind: "cover", clinicId: clinic.id, known: settings, save, reread },
    ...{ written: writtenCover(usual), isWritten: isWrittenCover, read: readCover(clinic.services) },
  });
};

export type CoverForm = ReturnType<typeof createWantedCover>;
