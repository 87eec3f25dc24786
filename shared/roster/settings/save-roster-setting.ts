import { Refusal } from "../../refusal/refusal.ts";
import type { KeptSetting } from "./roster-setting.ts";

const said = (kept: KeptSetting | undefined): string | undefined => kept && JSON.stringify(kept.setting);

/**
 * Decides on a setting that somebody saves in the place of the one they saw: it gets the next revision, or, where it says
 * what stands, stays as it is.
 * @throws Refusal `roster.setting-changed` when another was saved meanwhile
 */
export const saveRosterSetting = (wanted: KeptSetting, standing: KeptSetting | undefined): KeptSetting => {
  if (standing && said(wanted) === said(standing)) return standing;
  const revision = standing?.revision ?? 0;
  if (wanted.revision !== revision) throw new Refusal("roster.setting-changed");
  return { setting: wanted.setting, revision: revision + 1 };
};
