import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import { makeLevelMeter } from "./make-level-meter.ts";

/** Ten readings a second look alive and leave a slow phone its time. */
const interval = 100;

/** How loud `stream` is right now, 0 to 1. */
export const createLevel = (stream: Accessor<MediaStream | undefined>): Accessor<number> => {
  const [level, setLevel] = createSignal(0);
  createEffect(() => {
    const current = stream();
    if (!current) return;
    const meter = makeLevelMeter(current);
    const timer = setInterval(() => setLevel(meter.read()), interval);
    onCleanup(() => {
      clearInterval(timer);
      meter.close();
    });
  });
  return level;
};
