import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { usualRefusals, type Words } from "../../shared/api/usual-refusals.ts";
import { visitRefusals } from "../../shared/api/visit-refusals.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { followRoomLive } from "../consult/follow-room.ts";
import { isUnreadable } from "../store/table/readable.ts";
import { countRefusal, reportFailure } from "../trigger/report-failure.ts";
import { trigger } from "../trigger/trigger.ts";
import { receiveWebhook } from "../video/receive-webhook.ts";

const live = { receiveWebhook, followRoom: followRoomLive };

/** LiveKit sends a report again until it is told that it arrived: one of a visit that is not there has arrived. */
const statusAfter = ({ code }: Refusal): number => {
  const words: Words = { ...usualRefusals, ...visitRefusals };
  return code === "appointment.unknown" ? 204 : (words[code]?.status ?? 500);
};

/** Follows what LiveKit reports; only what carries its signature counts, and what can't be followed now comes again. */
export const livekitWebhook =
  (deps: typeof live) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const body = event.isBase64Encoded ? Buffer.from(event.body ?? "", "base64").toString() : (event.body ?? "");
    try {
      const report = await deps.receiveWebhook(body, event.headers.authorization);
      if (report) await deps.followRoom(report);
      return { statusCode: 204 };
    } catch (error) {
      // It reads the same however often it is sent.
      if (isUnreadable(error)) {
        reportFailure(error, { event: "livekit-webhook" });
        return { statusCode: 204 };
      }
      if (!(error instanceof Refusal)) throw error;
      countRefusal(error);
      return { statusCode: statusAfter(error) };
    }
  };

export const handler = trigger(
  // LiveKit tries again after any 5xx.
  { name: "livekit-webhook", routeKeyOf: ({ routeKey }) => routeKey, answerFault: () => ({ statusCode: 500 }) },
  livekitWebhook(live),
);
