import { siteName } from "../../../shared/place/site.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { isRecord } from "../../is-record.ts";
import type { BookingIntent } from "./attempt.ts";
import type { Operation } from "./operation.ts";
import type { Met, SessionEvent } from "./session-event.ts";

const whose = (sessionId: string): string => sessionIdParts(sessionId).practitionerId;
const place = ({ sessionId, number }: Pick<Slot, "sessionId" | "number">): string => `${whose(sessionId)} ${number}`;

const wish = (intent: BookingIntent): string => {
  const { name, request } = intent;
  if (name === "book-appointment") return `book ${place(request.slot)} for ${request.patientId}`;
  if (name === "register-walk-in") return `walk in at ${whose(request.sessionId)}`;
  const { appointmentId, from } = request;
  if (name === "cancel-appointment") return `cancel ${appointmentId} at ${place(from)}`;
  return `move ${appointmentId} from ${place(from)} to ${place(request.to)}`;
};

const placeGiven = (answer: unknown): string => {
  if (!isRecord(answer)) return "";
  const { slot = (answer.appointment as { slot?: Slot } | undefined)?.slot } = answer as { slot?: Slot };
  return slot ? ` at ${place(slot)}` : "";
};

const met = (planned: Met | undefined): string =>
  planned ? `open ${planned.comeTo ? `at ${siteName(planned.comeTo) ?? "the puskesmas"}` : "by video"}` : "closed";

const happening = (event: SessionEvent): string => {
  if (event.name === "bring") return `a roster has ${whose(event.sessionId)} ${met(event.planned)}`;
  if (event.name === "bring-held") return `${whose(event.sessionId)}, left by all, is ${met(event.planned)}`;
  if (event.name === "keep") return `${place(event.slot)} is kept for ${event.hold.for}`;
  return `${place(event.slot)} is kept for ${event.hold.for} no more`;
};

const end = (operation: Exclude<Operation, { kind: "event" }>): string => {
  if (operation.kind === "refusal") return `refused: ${operation.code}`;
  return operation.answer === undefined ? "no answer" : `accepted${placeGiven(operation.answer)}`;
};

/** One line for each operation: when, who, what, and how it ended. */
export const describeHistory = (operations: readonly Operation[]): string[] => {
  const begin = Math.min(...operations.map(({ asked }) => asked));
  const ms = (moment: number): string => (Number.isFinite(moment) ? ((moment - begin) / 1e6).toFixed(1) : "…");
  const said = (one: Operation): string =>
    one.kind === "event"
      ? `${happening(one.event)}${one.sure ? "" : " (maybe)"}`
      : `client ${one.client}: ${wish(one.intent)} → ${end(one)}`;
  return operations.map((one) => `  ${ms(one.asked)}–${ms(one.answered)} ms, ${said(one)}`);
};
