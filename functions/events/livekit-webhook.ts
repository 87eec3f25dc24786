import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { stateAfterEvent } from "../../shared/consult/room-event.ts";
import { progressVisit } from "../consult/progress-visit.ts";
import { logFault } from "../trigger/log-fault.ts";
import { trigger } from "../trigger/trigger.ts";
import { receiveWebhook } from "../video/receive-webhook.ts";

const live = { receiveWebhook, progressVisit };

/** Moves a visit as LiveKit reports: only what carries LiveKit's signature counts, and a repeat changes nothing. */
export const livekitWebhook =
  (deps: typeof live) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const body = event.isBase64Encoded ? Buffer.from(event.body ?? "", "base64").toString() : (event.body ?? "");
    const report = await deps.receiveWebhook(body, event.headers.authorization).catch((error: unknown) => {
      logFault(error, { routeKey: event.routeKey });
      return null;
    });
    if (report === null) return { statusCode: 401 };
    if (report) {
      await deps.progressVisit(report.appointmentId, ({ appointment }) => stateAfterEvent(appointment.state, report));
    }
    return { statusCode: 204 };
  };

export const handler = trigger(
  // LiveKit tries again after any 5xx.
  { name: "livekit-webhook", routeKeyOf: ({ routeKey }) => routeKey, answerFault: () => ({ statusCode: 500 }) },
  livekitWebhook(live),
);
