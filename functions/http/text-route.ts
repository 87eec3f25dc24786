import { createHash } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Contract } from "../../shared/api/contract.ts";
import { type Answer, type Route, route, type UseCase } from "./route.ts";

/** Names a text; weak, since it is sent compressed too. */
const tagOf = (text: string): string => `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;

/** Whether who asks has this text already (RFC 9110, 13.1.2). */
const hasIt = (asked: string, tag: string): boolean =>
  asked.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag.replace(/^W\//, ""));

/** A text as it is sent: whoever has it already is told so, and nothing between keeps it for anybody else. */
const answerText = (media: string, text: string, { headers }: Pick<APIGatewayProxyEventV2, "headers">): Answer => {
  const etag = tagOf(text);
  const told = { "cache-control": "private, no-cache", etag };
  if (hasIt(headers["if-none-match"] ?? "", etag)) return { statusCode: 304, headers: told };
  return { statusCode: 200, headers: { ...told, "content-type": `${media}; charset=utf-8` }, body: text };
};

/** A contract whose answer is a text for programs of others. */
type TextContract = Contract & { readonly media: string };

/** Binds a use case to its contract, which answers a text. */
export const textRoute = <C extends TextContract>(contract: C, useCase: UseCase<C>): Route<C["name"]> => ({
  ...route(contract, useCase),
  answer: (text, event) => answerText(contract.media, String(text), event),
});
