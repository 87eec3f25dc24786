/** Where the product's own numbers stand among the account's. */
export const metricNamespace = "Jumpa";

/** What is counted, and in what; a number without a unit does not compile. */
export const metricUnits = {
  /** Answers that gave a patient a place, and a desk one; what is asked again counts again. */
  Bookings: "Count",
  WalkIns: "Count",
  /** Keys to a visit's room given out. */
  Joins: "Count",
  /** From a patient's arrival in the waiting room to the doctor's "come in". */
  TimeToAdmit: "Seconds",
  /** Each "no", by its code. */
  Refusals: "Count",
  /** Each fault that was logged, by what called. */
  Faults: "Count",
  /** How late the oldest is that a run of the clock had to leave for the next one. */
  DueLate: "Seconds",
  /** What time should have done and nobody could, by why: it was set aside. */
  DueLost: "Count",
  /** How long ago the minute began whose work the clock has just finished. */
  ClockAge: "Seconds",
  /** Text messages that went out, by their purpose. */
  Texts: "Count",
} as const;

export type MetricName = keyof typeof metricUnits;

/** What an answer can count as one of. */
export type CountName = { [M in MetricName]: (typeof metricUnits)[M] extends "Count" ? M : never }[MetricName];

/** What a text message is for. */
export type TextPurpose = "sign-in-code";
