/**
 * LiveKit's SDK with what checks its signature: `livekit-webhook-parts.ts` names that, and no function but the webhook
 * carries it.
 */
export const livekitWebhookSdk = (): Promise<typeof import("./livekit-webhook-parts.ts")> =>
  import("livekit-server-sdk");
