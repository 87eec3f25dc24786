import { randomUUID } from "node:crypto";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import type { Operations } from "./operations.ts";

const service = "AWSCognitoIdentityProviderService.";

const amzJson = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
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

const operate = async (world: CognitoWorld, request: Request, operations: Operations): Promise<Response> => {
  const target = request.headers.get("x-amz-target") ?? "";
  const name = target.startsWith(service) ? target.slice(service.length) : "";
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (operation === undefined) throw new CognitoFailure("UnknownOperationException", `${name} is not spoken here`);
  const input: unknown = await request.json().catch(() => {
    throw new CognitoFailure("InvalidParameterException", "the body is no JSON");
  });
  return amzJson(200, await operation(world, input));
};

const publicKeys = ({ keys }: CognitoWorld, path: string): Response | undefined => {
  const [, poolId = ""] = /([^/]+)\/\.well-known\/jwks\.json$/.exec(path) ?? [];
  const key = keys.get(poolId);
  return key && Response.json({ keys: [key.public] }, { headers: { "cache-control": "public, max-age=86400" } });
};

/** Answers one request for one of these operations in Cognito's wire protocol (JSON 1.1), or with a pool's public keys. */
export const answerWire = async (world: CognitoWorld, request: Request, operations: Operations): Promise<Response> => {
  if (request.method === "GET") {
    const found = publicKeys(world, new URL(request.url).pathname);
    return found ?? failed(404, "ResourceNotFoundException", "no such user pool");
  }
  return operate(world, request, operations).catch((failure: unknown) => {
    if (failure instanceof CognitoFailure) return failed(400, failure.type, failure.message);
    console.error("cognito:", failure);
    return failed(500, "InternalErrorException", "Amazon Cognito encountered an internal error.");
  });
};
