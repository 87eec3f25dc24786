import { createHash } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Contract } from "../../shared/api/contract.ts";
import type { Actor } from "../../shared/identity/actor.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { keyPattern, type RequestKey } from "../../shared/request/request-key.ts";

const digest = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, length);

/**
 * Names the intent behind a request after its `Idempotency-Key` header
 * (IETF draft-ietf-httpapi-idempotency-key-header) and the caller, so that nobody meets another person's key.
 */
export const requestKeyOf = (
  event: APIGatewayProxyEventV2,
  contract: Contract,
  caller: Actor | undefined,
  request: unknown,
): RequestKey => {
  const header = event.headers["idempotency-key"] ?? "";
  if (contract.keyed && !keyPattern.test(header)) throw new Refusal("request.invalid", { fields: ["idempotency-key"] });
  return {
    id: digest([contract.name, caller?.accountId, header].join("\n"), 22),
    fingerprint: digest(JSON.stringify(request), 12),
  };
};
