import { isVideoUnavailable } from "./is-video-unavailable.ts";

/** What the video server answers; `undefined` while it can't be reached, where that is no reason to stop. */
export const ifReachable = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (isVideoUnavailable(error)) return undefined;
    throw error;
  }
};
