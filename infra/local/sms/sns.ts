import { randomUUID } from "node:crypto";
import type { StandIn } from "../stand-in.ts";

/** One short message that would have gone to a phone. */
export type ShortMessage = { to: string; text: string };

const xml = (body: string, status = 200): Response =>
  new Response(body, { status, headers: { "content-type": "text/xml" } });

/** SNS's place: answers Publish to a phone number in the query protocol and hands the message to `deliver`. */
export const createSns = (deliver: (message: ShortMessage) => Promise<void>): StandIn => ({
  handle: async (request) => {
    const form = new URLSearchParams(await request.text());
    const to = form.get("PhoneNumber");
    const text = form.get("Message");
    const action = form.get("Action");
    if (action !== "Publish" || !to || !text) {
      const message = `Only Publish to a phone is played here, not ${action} with ${[...form.keys()].join(", ")}`;
      const error = `<Error><Type>Sender</Type><Code>InvalidParameter</Code><Message>${message}</Message></Error>`;
      return xml(`<ErrorResponse>${error}</ErrorResponse>`, 400);
    }
    await deliver({ to, text });
    return xml(
      `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></PublishResponse>`,
    );
  },
});
