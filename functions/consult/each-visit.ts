import { Refusal } from "../../shared/refusal/refusal.ts";
import { logFault } from "../trigger/log-fault.ts";

/** What became of work on many: the answers of those it was done for, and what failed. */
type Tried<T> = { answers: T[]; faults: unknown[] };

/** Whether it can't help to try again: a claim without its appointment. What nobody can read may be mended. */
const isBroken = (error: unknown): boolean => error instanceof Refusal && error.code === "appointment.unknown";

/** Does `work` for each visit of a line, whatever becomes of the others. What is broken is logged and done with. */
export const eachVisit = async <V, T>(visits: readonly V[], work: (visit: V) => Promise<T>): Promise<Tried<T>> => {
  const tried: Tried<T> = { answers: [], faults: [] };
  for (const visit of visits) {
    try {
      tried.answers.push(await work(visit));
    } catch (error) {
      // Here a visit that is not there is a bug, whoever else may be refused with it.
      if (isBroken(error)) logFault(error, { event: "close-line" });
      else tried.faults.push(error);
    }
  }
  return tried;
};
