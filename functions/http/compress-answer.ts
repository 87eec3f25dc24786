import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** One packet carries this much anyway. */
const worthwhile = 1200;

/** Quality 5 takes 0.8 ms for a district's directory of 21.5 KB, and makes 4.3 of it. */
const encoders: [encoding: string, encode: (text: string) => Buffer][] = [
  ["br", (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
  ["gzip", (text) => gzipSync(text)],
];

/** Compresses long answers for whoever takes them so: neither an HTTP API nor CloudFront does it for what isn't cached. */
export const compressAnswer = (): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  after: (request) => {
    const { event, response } = request;
    if (!response?.body || response.body.length < worthwhile) return;
    const accepted = event.headers["accept-encoding"] ?? "";
    const chosen = encoders.find(([encoding]) =>
      new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
    );
    if (!chosen) return;
    const [encoding, encode] = chosen;
    response.headers = { ...response.headers, "content-encoding": encoding, vary: "accept-encoding" };
    response.body = encode(response.body).toString("base64");
    response.isBase64Encoded = true;
  },
});
