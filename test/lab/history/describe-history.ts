import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { isRecord } from "../../is-record.ts";
import type { Intent } from "./attempt.ts";
import type { Operation } from "./operation.ts";

const place = ({ sessionId, number }: Slot): string => `${sessionIdParts(sessionId).practitionerId} ${number}`;

const wish = (intent: Intent): string => {
  const { name, request } = intent;
  if (name === "book-appointment") return `book ${place(request.slot)} for ${request.patientId}`;
  if (name === "register-walk-in") return `walk in at ${sessionIdParts(request.sessionId).practitionerId}`;
  const { appointmentId, from } = request;
  if (name === "cancel-appointment") return `cancel ${appointmentId} at ${place(from)}`;
  return `move ${appointmentId} from ${place(from)} to ${place(request.to)}`;
};

const placeGiven = (answer: unknown): string => {
  if (!isRecord(answer)) return "";
  const { slot = (answer.appointment as { slot?: Slot } | undefined)?.slot } = answer as { slot?: Slot };
  return slot ? ` at ${place(slot)}` : "";
};

const end = (operation: Operation): string => {
  if (operation.kind === "refusal") return `refused: ${operation.code}`;
  return operation.answer === undefined ? "no answer" : `accepted${placeGiven(operation.answer)}`;
};

/** One line for each operation: when, who, what, and how it ended. */
export const describeHistory = (operations: readonly Operation[]): string[] => {
  const begin = Math.min(...operations.map(({ asked }) => asked));
  const ms = (moment: number): string => (Number.isFinite(moment) ? ((moment - begin) / 1e6).toFixed(1) : "…");
  return operations.map(
    (one) => `  ${ms(one.asked)}–${ms(one.answered)} ms, client ${one.client}: ${wish(one.intent)} → ${end(one)}`,
  );
};
