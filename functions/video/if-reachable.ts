import { Refusal } from "../../shared/refusal/refusal.ts";

/** What the video server answers; `undefined` while it can't be reached, where that is no reason to stop. */
export const ifReachable = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal && error.code === "video.unavailable") return undefined;
    throw error;
  }
};
