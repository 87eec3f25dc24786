import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type * as z from "zod/mini";
import type { Contract } from "../../shared/api/contract.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";

const bodyOf = (event: APIGatewayProxyEventV2): Record<string, unknown> => {
  if (!event.body) return {};
  const text = event.isBase64Encoded ? Buffer.from(event.body, "base64").toString() : event.body;
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Falls through: text that is no JSON is as invalid as JSON that is no object.
  }
  throw new Refusal("request.invalid", { fields: ["body"] });
};

/** The fields that an issue is about: of those that nobody knows, each. */
const fieldsOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key].join(".")) : [issue.path.join(".")];

/**
 * The request as its contract describes it; path parameters win over whatever the body or query says. A path whose
 * parameters can name nothing is as unknown as one that no route has: nobody has filled anything in.
 */
export const requestFrom = (event: APIGatewayProxyEventV2, contract: Contract): unknown => {
  const sent = contract.method === "GET" ? event.queryStringParameters : bodyOf(event);
  const parsed = contract.request.safeParse({ ...sent, ...event.pathParameters });
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.flatMap(fieldsOf))];
  const isOfPath = (field: string): boolean => Object.hasOwn(event.pathParameters ?? {}, field);
  throw fields.some(isOfPath) ? new Refusal("request.unknown-route") : new Refusal("request.invalid", { fields });
};
