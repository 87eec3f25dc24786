import type { LineState } from "../roster/session.ts";

const here: ReadonlySet<LineState["status"]> = new Set(["waiting", "paused", "in-consultation"]);

/** Whether somebody in a session's line is here, and not yet done. */
export const isHere = ({ status }: Pick<LineState, "status">): boolean => here.has(status);
