import { type Accessor, createMemo } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { preparedWith } from "../../../../shared/consult/prepared-with.ts";
import { canMeasure } from "../../../../shared/consult/record-vitals.ts";
import { isInside } from "../../../../shared/schedule/standing.ts";
import { createLoad } from "../../../load/create-load.ts";
import { inTurn } from "../../../parts/day/day-line.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { serverNow } from "../../../time/server-clock.ts";

type Input = RequestInputOf<"get-nurse-day">;
type Day = ResponseOf<"get-nurse-day">;

/** Where somebody stands for a nurse: to be measured, ready for the doctor, or with them. */
export type NurseGroup = "toMeasure" | "prepared" | "inside";
export const nurseGroups: readonly NurseGroup[] = ["toMeasure", "prepared", "inside"];

const interval = 5_000;

export const nurseGroupOf = ({ appointment }: Visit): NurseGroup => {
  if (isInside(appointment.state)) return "inside";
  return preparedWith(appointment) ? "prepared" : "toMeasure";
};

/** Who of a clinic's day is here, in the one order of the line, kept fresh every five seconds while it is looked at. */
export const createNurseDay = (wanted: Accessor<Input | undefined>, ask: (input: Input) => Promise<Day>) => {
  const load = createLoad(wanted, ask);
  createVisibleInterval(() => void load.reload("quietly"), interval);
  const people = createMemo(() =>
    inTurn(
      (load.value()?.sessions ?? [])
        .flatMap(({ visits }) => visits)
        .filter(({ appointment }) => canMeasure(appointment)),
      serverNow(),
    ),
  );
  return { load, people };
};
