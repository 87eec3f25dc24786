import { Refusal } from "../../shared/refusal/refusal.ts";

/** Whether what was thrown says that the video server can't be asked now. */
export const isVideoUnavailable = (error: unknown): boolean =>
  error instanceof Refusal && error.code === "video.unavailable";

/** What the video server answers; `undefined` while it can't be reached, where that is no reason to stop. */
export const ifReachable = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (isVideoUnavailable(error)) return undefined;
    throw error;
  }
};
