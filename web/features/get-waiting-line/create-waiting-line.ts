import type { Accessor } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { createLoad, type Load } from "../../api/create-load.ts";
import { createVisibleInterval } from "../../time/create-visible-interval.ts";

type Line = ResponseOf<"get-waiting-line">;

const interval = 10_000;

/** A visit's place in line, asked again every ten seconds while it is wanted and seen. */
export const createWaitingLine = (
  wanted: Accessor<string | undefined>,
  ask: (appointmentId: string) => Promise<Line>,
): Load<Line> => {
  const line = createLoad(wanted, ask);
  createVisibleInterval(() => void line.reload("quietly"), interval);
  return line;
};
