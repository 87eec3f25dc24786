import { createHash } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Answer } from "./route.ts";

type Asked = Pick<APIGatewayProxyEventV2, "headers">;

/** Names a text; weak, since it is sent compressed too. */
const tagOf = (text: string): string => `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;

/** Whether who asks has this text already (RFC 9110, 13.1.2). */
const hasIt = (asked: string, tag: string): boolean =>
  asked.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag.replace(/^W\//, ""));

/** A text under a name of its own: whoever has it already is told so, and not sent it again. */
export const answerTagged = (
  { body, keep, media }: { body: string; keep: string; media: string },
  { headers }: Asked,
): Answer => {
  const etag = tagOf(body);
  const told = { "cache-control": keep, etag };
  if (hasIt(headers["if-none-match"] ?? "", etag)) return { statusCode: 304, headers: told };
  return { statusCode: 200, headers: { ...told, "content-type": media }, body };
};
