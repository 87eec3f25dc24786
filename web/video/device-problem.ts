/** Why a microphone or camera can't be used. */
export type DeviceProblem = "refused" | "missing" | "busy" | "unsupported";

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
