import { $ZodError } from "zod/v4/core";

/** Whether something failed at an item that can't be read: asking again reads the same. */
export const isUnreadable = (error: unknown): boolean => error instanceof $ZodError;
