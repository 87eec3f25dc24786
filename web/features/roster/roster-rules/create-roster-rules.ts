import { createRosterSetting } from "../../../parts/roster-settings/create-roster-setting.ts";
import { mergeBy } from "../../../parts/roster-settings/merge-written.ts";
import type { SettingsShown } from "../../../parts/roster-settings/settings-page.tsx";
import { rulesText } from "./text.ts";
import type { WrittenRules } from "./written-rules.ts";
import {
  isWrittenRules,
  type RulePiece,
  readRules,
  ruleNames,
  rulePieces,
  rulesIn,
  writtenRules,
} from "./written-rules.ts";

const merge = mergeBy<WrittenRules, RulePiece>({
  split: rulePieces,
  join: rulesIn,
  nameOf: (key) => ruleNames.flatMap((name) => (name === key ? [rulesText().rules[name]] : [])).join(""),
});

/** The rules of a clinic as they are being filled in. */
export const createRosterRules = ({ clinic, answer, save, reread }: Omit<SettingsShown, "directory">) =>
  createRosterSetting({
    kind: "rules",
    clinicId: clinic.id,
    known: answer.settings,
    save,
    reread,
    merge,
    written: writtenRules,
    isWritten: isWrittenRules,
    read: readRules,
  });

export type RulesForm = ReturnType<typeof createRosterRules>;
