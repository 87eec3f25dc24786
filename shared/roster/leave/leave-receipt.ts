import * as z from "zod/mini";
import { LeaveRequest } from "./leave-request.ts";

/** What a request for leave was after it was made, withdrawn or declined, kept for a repeat. */
export const LeaveReceipt = z.object({ fingerprint: z.string(), answer: LeaveRequest });
