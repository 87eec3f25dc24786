import type { Accessor } from "solid-js";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { createVisibleInterval } from "../../time/create-visible-interval.ts";

type Line = ResponseOf<"get-waiting-line">;

/** While somebody waits for nothing else. */
const often = 10_000;

/** A visit's place in line, asked again while it is wanted and seen. @default every ten seconds */
export const createWaitingLine = (
  wanted: Accessor<string | undefined>,
  ask: (appointmentId: string) => Promise<Line>,
  interval = often,
): Load<Line> => {
  const line = createLoad(wanted, ask);
  createVisibleInterval(() => void line.reload("quietly"), interval);
  return line;
};
