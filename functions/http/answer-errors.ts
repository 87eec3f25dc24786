import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { usualRefusals, type Words } from "../../shared/api/usual-refusals.ts";
import { languageOf, unknownMessage } from "../../shared/refusal/language.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { Refused } from "../../shared/refusal/refused.ts";
import { isUnreadable } from "../store/table/readable.ts";
import { DeadlinePassed } from "../trigger/deadline.ts";
import { countRefusal } from "../trigger/report-failure.ts";

type Answer = APIGatewayProxyStructuredResultV2;

const answer = (statusCode: number, body: unknown): Answer => ({
  statusCode,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: JSON.stringify(body),
});

const saidOf = (refusal: Refusal, { status, ...words }: Refused, event: APIGatewayProxyEventV2): Answer => {
  const { code, details } = refusal;
  countRefusal(refusal);
  return answer(status, { code, message: words[languageOf(event.headers?.["accept-language"])], details });
};

/** Turns a refusal into its status and the caller's language, and counts it; one without words is a fault. */
export const answerRefusal = (refusal: Refusal, event: APIGatewayProxyEventV2, own: Words = {}): Answer => {
  const all: Words = { ...usualRefusals, ...own };
  const refused = all[refusal.code];
  if (!refused) throw new Error(`no words for ${refusal.code}`);
  return saidOf(refusal, refused, event);
};

/**
 * What a person is told of a fault: a fixed text and the request's id. Of a record that can't be read: who can help,
 * since asking again reads the same. Of work that outlasted its time nobody knows
 * whether it was done, and the same key asks again without doing it twice: that is to be busy.
 */
export const answerFault = (error: unknown, event: APIGatewayProxyEventV2, requestId: string): Answer => {
  if (isUnreadable(error)) return answerRefusal(new Refusal("record.unreadable"), event);
  if (error instanceof DeadlinePassed) return answerRefusal(new Refusal("store.busy"), event);
  const message = unknownMessage[languageOf(event.headers?.["accept-language"])];
  return answer(500, { code: "internal", message, details: { requestId } });
};
