import { Refusal } from "../../refusal/refusal.ts";
import type { FoundSetting, KeptSetting } from "./roster-setting.ts";

const isSaid = (wanted: KeptSetting, standing: FoundSetting | undefined): standing is KeptSetting =>
  standing !== undefined &&
  "setting" in standing &&
  JSON.stringify(wanted.setting) === JSON.stringify(standing.setting);

/**
 * Decides on a setting that somebody saves in the place of the one they saw: it gets the next revision, or, where it says
 * what stands, stays as it is. One that can't be read is replaced by whatever is saved.
 * @throws Refusal `roster.setting-changed` when another was saved meanwhile
 */
export const saveRosterSetting = (wanted: KeptSetting, standing: FoundSetting | undefined): KeptSetting => {
  if (isSaid(wanted, standing)) return standing;
  const revision = standing?.revision ?? 0;
  if (wanted.revision !== revision) throw new Refusal("roster.setting-changed");
  return { setting: wanted.setting, revision: revision + 1 };
};
