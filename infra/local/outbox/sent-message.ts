import * as z from "zod/mini";

/** A message the product would have sent. */
export const SentMessage = z.object({
  id: z.string(),
  channel: z.enum(["sms"]),
  to: z.string(),
  text: z.string(),
  at: z.number(),
});
export type SentMessage = z.infer<typeof SentMessage>;
