import type middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { statusOf } from "../../shared/api/status.ts";
import { languageOf, refusalMessages, unknownMessage } from "../../shared/refusal/messages.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { logFault } from "./log-fault.ts";

const answer = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: JSON.stringify(body),
});

/** Turns refusals into their status and the caller's language; anything else into a fixed text, logged once. */
export const answerErrors = (): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const language = languageOf(request.event.headers?.["accept-language"]);
    const { error } = request;
    if (error instanceof Refusal) {
      const { code, details } = error;
      request.response = answer(statusOf[code], { code, message: refusalMessages[language][code], details });
      return;
    }
    const requestId = request.context.awsRequestId;
    logFault(error, { requestId, routeKey: request.event.routeKey });
    request.response = answer(500, { code: "internal", message: unknownMessage[language], details: { requestId } });
  },
});
