import type { RequestInputOf } from "../../../shared/api/routes.ts";
import { unanswered } from "../../api/create-keyed-submit.ts";

type Input = RequestInputOf<"prioritize-visit">;

/** The name under which a visit's priority is sent. */
export const prioritizingOf = (appointmentId: string): string => `prioritize-visit ${appointmentId}`;

/** The priority that was declared of a visit in this tab, and of which nobody knows yet whether it has arrived. */
export const priorityUnsent = (appointmentId: string): Input["priority"] =>
  unanswered<Input>(prioritizingOf(appointmentId))?.priority;
