/** Why a microphone or camera can't be used; `unanswered`: the browser's question stands open. */
export type DeviceProblem = "refused" | "unanswered" | "missing" | "busy" | "unsupported";

/** How long a question for a device may stand open before the way around it is shown, in milliseconds. */
export const answerPatience = 8_000;

const problems: Record<string, DeviceProblem> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** Reads what the browser threw when it was asked for a device. */
export const deviceProblem = (error: unknown): DeviceProblem =>
  (error instanceof Error ? problems[error.name] : undefined) ?? "unsupported";
