import type { ClinicId } from "../../../shared/place/clinic.ts";
import type {
  FoundSettings,
  KeptSetting,
  RosterSetting,
  RosterSettings,
} from "../../../shared/roster/settings/roster-setting.ts";
import { createRevised } from "./create-revised.ts";
import type { Merge } from "./merge-written.ts";

/** What is filled in, as it would be sent; `problems` is undefined where nothing is to mend. */
export type ReadSetting<P> = { setting: RosterSetting; problems: P | undefined };

type Deps<W extends object, P> = {
  kind: RosterSetting["kind"];
  clinicId: ClinicId;
  known: RosterSettings;
  /** A setting as one fills it in. */
  written: (settings: RosterSettings) => W;
  /** Whether something that was kept is what one fills in. */
  isWritten: (value: unknown) => boolean;
  read: (written: W) => ReadSetting<P>;
  save: (kept: KeptSetting, key: string) => Promise<{ revision: number }>;
  /** Asks for the settings as they are now. */
  reread: () => Promise<FoundSettings>;
  /** Puts what is filled in together with what somebody else has saved meanwhile. */
  merge: Merge<W>;
};

/** One setting of a clinic's rosters as it is being filled in. */
export const createRosterSetting = <W extends object, P>(deps: Deps<W, P>) => {
  const { kind, clinicId, known, isWritten, save, merge } = deps;
  const revisedOf = (settings: FoundSettings) => ({
    revision: settings.revisions[kind],
    written: deps.written(settings),
    isUnreadable: settings.unreadable?.includes(kind),
  });
  return createRevised<W, P, KeptSetting>({
    name: `save-roster-setting.${kind}.${clinicId}`,
    changed: "roster.setting-changed",
    isWritten,
    save,
    merge,
    known: revisedOf(known),
    sentAs: ({ revision, setting: { kind: _, ...said } }) => {
      const { rotations, revisions } = known;
      return { revision, written: deps.written({ rotations, revisions, ...said }) };
    },
    read: ({ revision, written }) => {
      const { setting, problems } = deps.read(written);
      return { input: { revision, setting }, problems };
    },
    reread: async () => revisedOf(await deps.reread()),
  });
};
