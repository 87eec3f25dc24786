import { wantsOf } from "../../../../shared/roster/rules/wants-of.ts";
import { zoneIn } from "../../../parts/directory/create-directory.ts";
import { createRosterSetting } from "../../../parts/roster-settings/create-roster-setting.ts";
import { mergeBy } from "../../../parts/roster-settings/merge-written.ts";
import type { SettingsShown } from "../../../parts/roster-settings/settings-page.tsx";
import { coverName } from "./cover-name.ts";
import { coverIn, coverPieces, isWrittenCover, readCover, type WrittenCover, writtenCover } from "./written-cover.ts";

/** What a clinic wants to have there, as it is being filled in. */
export const createWantedCover = ({ clinic, directory, answer, save, reread }: SettingsShown) => {
  const { month, today, holidays, codes, carried, published, settings } = answer;
  const usual = wantsOf({
    clinicId: clinic.id,
    month,
    today,
    holidays,
    codes: codes.codes,
    rows: [],
    people: clinic.practitioners,
    zone: zoneIn(directory),
    ...(carried && { before: carried }),
    ...(published && { published }),
  });
  const merge = mergeBy<WrittenCover, string>({
    split: coverPieces,
    join: coverIn,
    nameOf: (key) => coverName(key, directory?.services ?? []),
  });
  return createRosterSetting({
    kind: "cover",
    clinicId: clinic.id,
    known: settings,
    save,
    reread,
    merge,
    written: writtenCover(usual),
    isWritten: isWrittenCover,
    read: readCover(clinic.services),
  });
};

export type CoverForm = ReturnType<typeof createWantedCover>;
