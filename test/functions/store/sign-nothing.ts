import { client } from "../../../functions/store/table/client.ts";
import { isRecord } from "../../is-record.ts";

/** What the engine wants to see of a signature, which it does not check; the names in it are those of `use-table.ts`. */
const looksSigned = {
  authorization:
    "AWS4-HMAC-SHA256 Credential=local/20260101/ap-southeast-3/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
  "x-amz-date": "20260101T000000Z",
};

/** What a client does for AWS alone, and no test of ours is about. */
const forAwsAlone = [
  "httpSigningMiddleware",
  "loggerMiddleware",
  "getUserAgentMiddleware",
  "recursionDetectionMiddleware",
];

/** Has the store's client sign nothing in this file: it was two fifths of what a request takes of the processor. */
export const signNothing = (): void => {
  const { middlewareStack } = client();
  for (const name of forAwsAlone) middlewareStack.remove(name);
  middlewareStack.add(
    (next) => (args) => {
      const { request } = args;
      if (isRecord(request) && isRecord(request.headers)) Object.assign(request.headers, looksSigned);
      return next(args);
    },
    { name: "sign-nothing", step: "finalizeRequest", override: true },
  );
};
