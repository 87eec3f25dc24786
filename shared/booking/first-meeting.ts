import type { VisitState } from "./appointment.ts";

type Consultation = Extract<VisitState, { status: "in-consultation" }>;

/** When the two of a consultation were first together: before a pause, or since this admission; `undefined`: never yet. */
export const firstMeeting = ({ admittedAt, metAt, seen }: Consultation): Consultation["seen"] =>
  seen ?? (metAt === undefined ? undefined : { admittedAt, metAt });
