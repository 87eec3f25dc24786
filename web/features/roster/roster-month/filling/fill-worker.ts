import { fillMonth, usualMoves } from "../../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../../shared/roster/fill/month-to-fill.ts";
import { luckOf } from "../../../../../shared/roster/fill/solver/luck.ts";

// Beside the screen, which would stand still for the second or two that it takes.
addEventListener("message", ({ data }: MessageEvent<MonthToFill>) =>
  postMessage(fillMonth(data, { moves: usualMoves, random: luckOf(data.month) })),
);
