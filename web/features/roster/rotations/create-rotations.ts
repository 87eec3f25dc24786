import { mondayOf } from "../../../../shared/time/local-date.ts";
import { createOpenRow, placesOf } from "../../../parts/roster-settings/create-open-row.ts";
import { createRosterSetting } from "../../../parts/roster-settings/create-roster-setting.ts";
import { mergeBy } from "../../../parts/roster-settings/merge-written.ts";
import type { SettingsShown } from "../../../parts/roster-settings/settings-page.tsx";
import {
  emptyWeek,
  isRight,
  isWrittenRotations,
  readRotations,
  type WrittenRotation,
  type WrittenRotations,
  writtenRotations,
} from "./written-rotation.ts";

const merge = mergeBy<WrittenRotations, WrittenRotation>({
  split: ({ rotations }) => rotations.map((one) => [one.name.trim(), one]),
  join: (pieces) => ({ rotations: pieces.map(([, one]) => one) }),
  nameOf: (name) => name,
});

/** The rotations of a clinic as they are being filled in. */
export const createRotations = ({ clinic, answer, save, reread }: Omit<SettingsShown, "directory">) => {
  const setting = createRosterSetting({
    kind: "rotations",
    clinicId: clinic.id,
    known: answer.settings,
    save,
    reread,
    merge,
    written: writtenRotations,
    isWritten: isWrittenRotations,
    read: readRotations(answer.codes.codes.map(({ code }) => code)),
  });
  const all = (): readonly WrittenRotation[] => setting.written().rotations;
  const put = (rotations: readonly WrittenRotation[]): void => setting.write({ rotations });
  const rows = createOpenRow({
    wrong: () => placesOf((setting.problems() ?? []).map((problems) => !isRight(problems))),
    submit: setting.submit,
  });
  return {
    ...setting,
    rows,
    submit: rows.submit,
    add: (): void => put([...all(), { name: "", since: mondayOf(answer.today), weeks: [emptyWeek], begins: {} }]),
    remove: (index: number): void => put(all().filter((_, at) => at !== index)),
    change: (index: number, part: Partial<WrittenRotation>): void =>
      put(all().map((one, at) => (at === index ? { ...one, ...part } : one))),
  };
};

export type RotationsForm = ReturnType<typeof createRotations>;
