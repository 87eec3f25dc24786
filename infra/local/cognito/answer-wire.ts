import { randomUUID } from "node:crypto";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { operations } from "./operations.ts";

const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST, GET, OPTIONS",
  "access-control-allow-headers":
    "content-type, x-amz-target, x-amz-user-agent, amz-sdk-invocation-id, amz-sdk-request",
  "access-control-expose-headers": "x-amzn-requestid, x-amzn-errortype, x-amzn-errormessage",
};

const service = "AWSCognitoIdentityProviderService.";

const amzJson = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      ...crossOrigin,
      ...headers,
      "content-type": "application/x-amz-json-1.1",
      "x-amzn-requestid": randomUUID(),
    },
  });

// A header carries no letters beyond Latin-1; the body has the whole message.
const failed = (status: number, type: string, message: string): Response => {
  const headers = { "x-amzn-errortype": `${type}:`, "x-amzn-errormessage": message.replace(/[^ -~]/g, "?") };
  return amzJson(status, { __type: type, message }, headers);
};

const operate = async (world: CognitoWorld, request: Request): Promise<Response> => {
  const target = request.headers.get("x-amz-target") ?? "";
  const name = target.startsWith(service) ? target.slice(service.length) : "";
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (operation === undefined) throw new CognitoFailure("UnknownOperationException", `${name} is not spoken here`);
  const input: unknown = await request.json().catch(() => {
    throw new CognitoFailure("InvalidParameterException", "the body is no JSON");
  });
  return amzJson(200, await operation(world, input));
};

const publicKeys = ({ keys, issuerOf }: CognitoWorld, path: string): Response | undefined => {
  const [, poolId = "", document] = /([^/]+)\/\.well-known\/(jwks\.json|openid-configuration)$/.exec(path) ?? [];
  const key = keys.get(poolId);
  if (key === undefined) return undefined;
  const headers = { ...crossOrigin, "cache-control": "public, max-age=86400" };
  if (document === "jwks.json") return Response.json({ keys: [key.public] }, { headers });
  const issuer = issuerOf(poolId);
  return Response.json(
    {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: ["RS256"],
      subject_types_supported: ["public"],
    },
    { headers },
  );
};

/** Answers one request in Cognito's wire protocol (JSON 1.1), or with a pool's public keys. */
export const answerWire = async (world: CognitoWorld, request: Request): Promise<Response> => {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: crossOrigin });
  if (request.method === "GET") {
    const found = publicKeys(world, new URL(request.url).pathname);
    return found ?? failed(404, "ResourceNotFoundException", "no such user pool");
  }
  return operate(world, request).catch((failure: unknown) => {
    if (failure instanceof CognitoFailure) return failed(400, failure.type, failure.message);
    console.error("cognito:", failure);
    return failed(500, "InternalErrorException", "Amazon Cognito encountered an internal error.");
  });
};
