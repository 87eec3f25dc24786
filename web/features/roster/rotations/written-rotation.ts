import type { PractitionerId } from "../../../../shared/people/practitioner.ts";
import { mostShifts } from "../../../../shared/roster/month/roster-row.ts";
import type { RosterSettings } from "../../../../shared/roster/settings/roster-setting.ts";
import { longestRotationName } from "../../../../shared/roster/settings/rotations.ts";
import { isTitle } from "../../../../shared/text/title.ts";
import { mondayOf } from "../../../../shared/time/local-date.ts";
import type { ReadSetting } from "../../../parts/roster-settings/create-roster-setting.ts";

type Rotation = RosterSettings["rotations"][number];

/** A rotation as it is filled in. */
export type WrittenRotation = {
  name: string;
  since: string;
  /** Of each week, what its seven days hold, e.g. `P+S`. */
  weeks: readonly (readonly string[])[];
  /** By person, the number of the week that they begin with, from 1. */
  begins: Readonly<Record<PractitionerId, string>>;
};

export type WrittenRotations = { rotations: readonly WrittenRotation[] };

/** What is to mend in a rotation. */
export type RotationProblems = {
  name: boolean;
  since: boolean;
  /** What no code is called. */
  unknown: readonly string[];
  crowd: boolean;
  /** Who is in a rotation before this one. */
  twice: readonly PractitionerId[];
};

export const emptyWeek: readonly string[] = ["", "", "", "", "", "", ""];

const writtenRotation = ({ name, since, weeks, steps }: Rotation): WrittenRotation => ({
  name,
  since,
  weeks: weeks.map((week) => week.map((cell) => cell.join("+"))),
  begins: Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, String(step + 1)])),
});

/** Rotations as one fills them in. */
export const writtenRotations = ({ rotations }: Pick<RosterSettings, "rotations">): WrittenRotations => ({
  rotations: rotations.map(writtenRotation),
});

/** Whether something that was kept is rotations as they are filled in. */
export const isWrittenRotations = (value: unknown): boolean => {
  const { rotations } = Object(value) as Partial<WrittenRotations>;
  return (
    Array.isArray(rotations) &&
    rotations.every(({ weeks, begins }: Partial<WrittenRotation>) => Array.isArray(weeks) && Object(begins) === begins)
  );
};

const cellOf = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s+,]+/)
    .filter(Boolean);

/** Whether what is filled in for a day is among what is to mend. */
export const isWrongCell = (text: string, { unknown, crowd }: RotationProblems): boolean => {
  const cell = cellOf(text);
  return cell.some((code) => unknown.includes(code)) || (crowd && cell.length > mostShifts);
};

const stepsOf = ({ begins, weeks }: WrittenRotation): Rotation["steps"] =>
  Object.fromEntries(
    Object.entries(begins)
      .filter(([, week]) => week !== "")
      .map(([id, week]) => [id, Math.min(Number(week), weeks.length) - 1]),
  );

const rotationOf = (written: WrittenRotation): Rotation => ({
  name: written.name.trim(),
  since: written.since === "" ? "" : mondayOf(written.since),
  weeks: written.weeks.map((week) => week.map(cellOf)),
  steps: stepsOf(written),
});

const problemsIn = (rotation: Rotation, before: readonly Rotation[], codes: readonly string[]): RotationProblems => {
  const cells = rotation.weeks.flat();
  return {
    name: !isTitle(rotation.name, longestRotationName),
    since: rotation.since === "",
    unknown: [...new Set(cells.flat().filter((code) => !codes.includes(code)))],
    crowd: cells.some(({ length }) => length > mostShifts),
    twice: Object.keys(rotation.steps).filter((id) => before.some(({ steps }) => id in steps)),
  };
};

/** Whether nothing is to mend in a rotation. */
export const isRight = ({ name, since, unknown, crowd, twice }: RotationProblems): boolean =>
  !name && !since && !crowd && unknown.length + twice.length === 0;

/** Reads rotations as they are filled in, with the codes that the clinic has; says what is to mend in each. */
export const readRotations =
  (codes: readonly string[]) =>
  ({ rotations: written }: WrittenRotations): ReadSetting<readonly RotationProblems[]> => {
    const rotations = written.map(rotationOf);
    const problems = rotations.map((rotation, index) => problemsIn(rotation, rotations.slice(0, index), codes));
    return { setting: { kind: "rotations", rotations }, problems: problems.every(isRight) ? undefined : problems };
  };
