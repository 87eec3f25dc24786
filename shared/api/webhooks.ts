import type { Touches } from "./nouns.ts";

/** What an outside party reports to: no contract of a person, so it has no audience and no authorizer. */
type Webhook = {
  readonly path: `/api/${string}`;
  /** How its function knows who sends, since anybody may. */
  readonly verified: string;
  /** What it does to the table: its function is granted no more. */
  readonly touches: Touches;
};

/** Every webhook by its name, which its function bears: `functions/events/<name>.ts`. Route, function and rights follow. */
export const webhooks = {
  "livekit-webhook": {
    path: "/api/livekit/webhook",
    verified: "LiveKit signs its reports with the shared secret, and the function verifies that.",
    touches: { session: "write", patient: "write", doorway: "write" },
  },
} as const satisfies Record<string, Webhook>;

export type WebhookName = keyof typeof webhooks;
export const webhookNames = Object.keys(webhooks) as WebhookName[];
