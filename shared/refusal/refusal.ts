/** Everything the product refuses, as `<area>.<reason>`. Each has a status (`api/status.ts`) and a text in every language. */
export const refusalCodes = [
  "request.invalid",
  "request.unauthenticated",
  "request.forbidden",
  "request.unknown-route",
  "request.key-reused",
  "request.too-large",
  "request.too-many",
  "place.unknown",
  "patient.foreign",
  "household.full",
  "household.self-exists",
  "session.unknown",
  "session.closed",
  "session.full",
  "session.wrong-service",
  "session.not-today",
  "slot.taken",
  "slot.own",
  "slot.off-grid",
  "slot.past",
  "slot.too-soon",
  "slot.too-far",
  "slot.overlaps",
  "booking.limit",
  "booking.session-limit",
  "appointment.unknown",
  "appointment.foreign",
  "appointment.changed",
  "appointment.final",
  "appointment.begun",
  "appointment.in-consultation",
  "consult.too-early",
  "consult.over",
  "consult.not-waiting",
  "consult.in-person",
  "consult.occupied",
  "video.unavailable",
  "store.busy",
  "record.unreadable",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/**
 * Whether a refusal says nothing of what was asked: of work in a busy store nobody knows whether it was done, and who
 * asked too often may ask again. The same request under the same key is what helps.
 */
export const isPassing = (code: RefusalCode): boolean => code === "store.busy" || code === "request.too-many";

/** What goes with a refusal so that the person can go on, e.g. the slots still free. Never a secret. */
export type RefusalDetails = Readonly<Record<string, unknown>>;

/** A "no" the caller is told about; everything else thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
}
