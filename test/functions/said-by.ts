import { Refusal } from "../../shared/refusal/refusal.ts";

/** What work answers, or the code and details that it was refused with. */
export const saidBy = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof Refusal ? { code: error.code, ...error.details } : error));
