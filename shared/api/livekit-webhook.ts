/** Where LiveKit reports who joined and left; verified by its signature, so it is no contract of a person. */
export const livekitWebhookPath = "/api/livekit/webhook";
