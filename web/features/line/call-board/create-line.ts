import { type Accessor, createSignal } from "solid-js";
import { getClinicLine } from "../../../../shared/api/line/get-clinic-line.ts";
import { boardPace } from "../../../../shared/line/board-pace.ts";
import { call } from "../../../api/call.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { createVisiblePace } from "../../../time/create-visible-pace.ts";
import { type BoardDay, type Line, makeLineMemory } from "./board-memory.ts";

/** How often at first, in seconds. */
const first = 2;

export type BoardLine = Load<Line> & {
  /** Whether it was told since the page is there, and the clock put right by that. */
  isTold: Accessor<boolean>;
};

/** The line of a board's day, asked for while the board is seen, and the last one known without a network. */
export const createLine = (day: Accessor<BoardDay>): BoardLine => {
  const [isTold, setTold] = createSignal(false);
  let pace = first;
  const ask = async (wanted: BoardDay): Promise<Line> => {
    const line = await call(getClinicLine, wanted);
    pace = boardPace(line);
    setTold(true);
    return line;
  };
  const line = createLoad(day, ask, makeLineMemory());
  createVisiblePace(
    () => line.reload("quietly"),
    () => pace * 1_000,
  );
  return { ...line, isTold };
};
