import type { LeaveRequest } from "../../../shared/roster/leave/leave-request.ts";
import { dayAndMonth } from "../../time/format-time.ts";
import { absenceText } from "./text.ts";
import { periodWords } from "./written-period.ts";

/** What became of a request for leave, in words: of one that has ended, which days were had. */
export const leaveStateWords = ({ state }: Pick<LeaveRequest, "state">): string => {
  const words = absenceText().leaveStates;
  if (state.status === "approved" && state.backFrom) return words.askedBack(dayAndMonth(state.backFrom));
  if (state.status === "approved" && state.kept) return words.keptFrom(dayAndMonth(state.kept.from));
  if (state.status !== "ended") return words[state.status];
  return state.had ? words.endedAfter(periodWords(state.had)) : words.ended;
};
