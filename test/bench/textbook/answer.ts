import middy from "@middy/core";
import httpErrorHandler from "@middy/http-error-handler";
import jsonBodyParser from "@middy/http-json-body-parser";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { z } from "zod";

type Work<Schema extends z.ZodType> = (request: z.output<Schema>) => Promise<unknown>;

/** A handler as the tutorials put it together: body parser, zod, the work, an error handler. */
export const answer = <Schema extends z.ZodType>(schema: Schema, work: Work<Schema>) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(jsonBodyParser({ disableContentTypeError: true }))
    .use(httpErrorHandler({ logger: false }))
    .handler(async (event) => {
      const sent = { ...event.queryStringParameters, ...event.pathParameters, ...Object(event.body) };
      return { statusCode: 200, body: JSON.stringify(await work(schema.parse(sent))) };
    });
