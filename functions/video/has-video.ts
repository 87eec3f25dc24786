/** Whether a video server is set up, reachable or not. */
export const hasVideo = (): boolean => Boolean(process.env.LIVEKIT_URL && process.env.LIVEKIT_API_URL);
