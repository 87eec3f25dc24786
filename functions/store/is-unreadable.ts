import * as z from "zod/mini";

/** Whether something failed at an item that can't be read: asking again reads the same. */
export const isUnreadable = (error: unknown): boolean => error instanceof z.core.$ZodError;
