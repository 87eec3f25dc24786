import * as z from "zod/mini";
import { Revision } from "../../request/revision.ts";
import { ChosenCover } from "./chosen-cover.ts";
import { ChosenRules } from "./chosen-rules.ts";
import { Rotations } from "./rotations.ts";

/** One of the things that a clinic decides of how its rosters are made; rules and cover that are absent are the usual. */
export const RosterSetting = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("rotations"), rotations: Rotations }),
    z.object({ kind: z.literal("rules"), rules: z.optional(ChosenRules) }),
    z.object({ kind: z.literal("cover"), wants: z.optional(ChosenCover) }),
  ])
  .register(z.globalRegistry, { id: "RosterSetting", says: "none" });
export type RosterSetting = z.infer<typeof RosterSetting>;

/** What the settings are called, each under a key of its own. */
export const SettingKind = z.enum(["rotations", "rules", "cover"]);
export type SettingKind = z.infer<typeof SettingKind>;

/** A setting as it was last saved. */
export const KeptSetting = z.object({ revision: Revision, setting: RosterSetting });
export type KeptSetting = z.infer<typeof KeptSetting>;

/** A setting that is there and can't be read: which one, and its revision. */
type UnreadSetting = { kind: SettingKind; revision: Revision };

/** A setting as it was found. */
export type FoundSetting = KeptSetting | UnreadSetting;

/** All that a clinic has decided of how its rosters are made, with the revision that each has. */
export const RosterSettings = z
  .object({
    rotations: Rotations,
    rules: z.optional(ChosenRules),
    wants: z.optional(ChosenCover),
    revisions: z.object({ rotations: Revision, rules: Revision, cover: Revision }),
  })
  .register(z.globalRegistry, { id: "RosterSettings", says: "none" });
export type RosterSettings = z.infer<typeof RosterSettings>;

/** The settings of a clinic as they were found: what can't be read is named, and is not the usual. */
export type FoundSettings = RosterSettings & { unreadable?: SettingKind[] };

/** What a clinic has before it has decided anything. */
export const noSettings: RosterSettings = { rotations: [], revisions: { rotations: 0, rules: 0, cover: 0 } };

/** The settings of a clinic, of which some may never have been saved, and some can't be read. */
export const settingsOf = (found: readonly FoundSetting[]): FoundSettings => {
  const kept = found.filter((one) => "setting" in one);
  const unread = found.filter((one) => "kind" in one);
  const decided = kept.map(({ setting: { kind: _, ...said } }) => said);
  const revisions = [
    ...kept.map(({ revision, setting }) => ({ [setting.kind]: revision })),
    ...unread.map(({ revision, kind }) => ({ [kind]: revision })),
  ];
  return Object.assign({}, noSettings, ...decided, {
    revisions: Object.assign({}, noSettings.revisions, ...revisions),
    ...(unread.length > 0 && { unreadable: unread.map(({ kind }) => kind) }),
  });
};
