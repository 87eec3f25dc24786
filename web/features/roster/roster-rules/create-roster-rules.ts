import { createRosterSetting } from "../../../parts/roster-settings/create-roster-setting.ts";
import type { SettingsShown } from "../../../parts/roster-settings/settings-page.tsx";
import { isWrittenRules, readRules, writtenRules } from "./written-rules.ts";

/** The rules of a clinic as they are being filled in. */
export const createRosterRules = ({ clinic, answer, save, reread }: Omit<SettingsShown, "directory">) =>
  createRosterSetting({
    ...{ kind: "rules", clinicId: clinic.id, known: answer.settings, save, reread },
    ...{ written: writtenRules, isWritten: isWrittenRules, read: readRules },
  });

export type RulesForm = ReturnType<typeof createRosterRules>;
