import { Refusal } from "../../shared/refusal/refusal.ts";

/** Whether what was thrown says that the video server can't be asked now. */
export const isVideoUnavailable = (error: unknown): boolean =>
  error instanceof Refusal && error.code === "video.unavailable";
