import type { RefusalCode } from "../../refusal/refusal.ts";
import { keyPattern } from "../../request/request-key.ts";
import { type Audience, audiencesOf, type Contract, refusalsOfEvery } from "../contract.ts";
import { refusals } from "../refusals.ts";
import { pathFields } from "../request-of.ts";
import { type JsonSchema, type NamedSchemas, wireSchema } from "./openapi-schemas.ts";

type Content = { description: string; content: Record<string, { schema: JsonSchema }> };
type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: JsonSchema;
};

/** One operation of an OpenAPI document. */
export type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: true; content: Content["content"] };
  responses: Record<string, Content>;
};

const isInPath = ({ path }: Contract, name: string): boolean => pathFields(path).includes(name);

const json = (description: string, schema: JsonSchema, media = "application/json"): Content => ({
  description,
  content: { [media]: { schema } },
});
const component = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** What every answer but the wanted one looks like. */
export const failureSchemas: NamedSchemas = {
  Refusal: {
    type: "object",
    description: "A “no” with its reason, and what helps to go on.",
    properties: {
      code: { type: "string", enum: Object.keys(refusals) },
      message: { type: "string", description: "For the person, in the language asked for." },
      details: { type: "object" },
    },
    required: ["code", "message", "details"],
  },
  Failure: {
    type: "object",
    description: "An answer of the gateway, or of a fault: it has no code of ours, so go by its status.",
    properties: { message: { type: "string" } },
    required: ["message"],
  },
};

const refusedSchema = (codes: RefusalCode[]): JsonSchema => ({
  allOf: [component("Refusal"), { type: "object", properties: { code: { enum: codes } } }],
});

/**
 * What the gateway answers by itself, before a function is asked or when none answers: a `message` in its own words,
 * without a `code`. An HTTP API can't be made to say more, so a client goes by the status.
 */
const gatewayAnswers = ({ access, method }: Contract): Record<string, string> => ({
  ...(access !== "public" && { 401: "No valid token." }),
  ...(method === "POST" && { 413: "The body is larger than the gateway carries (10 MB)." }),
  429: "Too many requests.",
  500: "A fault of ours.",
  503: "No function answered in time.",
});

const answerOf = (codes: RefusalCode[] | undefined, fromGateway: string | undefined): Content => {
  const description = [codes?.join(", "), fromGateway].filter((part) => part !== undefined).join(" / ");
  const schemas = [...(codes ? [refusedSchema(codes)] : []), ...(fromGateway ? [component("Failure")] : [])];
  const [only, ...others] = schemas;
  return json(description, only && others.length === 0 ? only : { anyOf: schemas });
};

const responsesOf = (contract: Contract, schema: JsonSchema): Record<string, Content> => {
  const refused = Map.groupBy(
    [...refusalsOfEvery(contract), ...contract.refusals],
    (code) => `${refusals[code].status}`,
  );
  const gateway = gatewayAnswers(contract);
  const statuses = new Set([...refused.keys(), ...Object.keys(gateway)]);
  return {
    [contract.status]: json(contract.summary, schema, contract.media),
    ...Object.fromEntries([...statuses].map((status) => [status, answerOf(refused.get(status), gateway[status])])),
  };
};

const languageHeader: Parameter = {
  name: "Accept-Language",
  in: "header",
  required: false,
  description: "Language of messages.",
  schema: { type: "string", examples: ["id", "en"] },
};
const keyHeader: Parameter = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description: "One per intent, kept when it is tried again: a repeat gets the first answer.",
  schema: { type: "string", pattern: keyPattern.source },
};

const parametersOf = (contract: Contract, { properties = {}, required = [] }: JsonSchema): Parameter[] => {
  const fields = Object.entries(properties) as [string, JsonSchema][];
  return [
    ...fields
      .filter(([name]) => isInPath(contract, name) || contract.method === "GET")
      .map(([name, schema]): Parameter => {
        const place = isInPath(contract, name) ? "path" : "query";
        return { name, in: place, required: required.includes(name), schema };
      }),
    ...(contract.keyed ? [keyHeader] : []),
    languageHeader,
  ];
};

const bodyOf = (contract: Contract, { properties = {}, required = [] }: JsonSchema): Pick<Operation, "requestBody"> => {
  const sent = Object.entries(properties).filter(([name]) => !isInPath(contract, name));
  if (contract.method === "GET" || sent.length === 0) return {};
  const schema: JsonSchema = {
    type: "object",
    properties: Object.fromEntries(sent),
    required: required.filter((name) => !isInPath(contract, name)),
  };
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
};

/** The operation one audience calls, and the schemas it names. */
export const operationOf = (contract: Contract, audience: Audience): { operation: Operation; named: NamedSchemas } => {
  const request = wireSchema(contract.request);
  const response = wireSchema(contract.response);
  const operation: Operation = {
    operationId: audiencesOf(contract).length === 1 ? contract.name : `${contract.name}-by-${audience}`,
    summary: contract.summary,
    tags: [contract.area],
    security: audience === "public" ? [] : [{ [audience]: [] }],
    parameters: parametersOf(contract, request.schema),
    ...bodyOf(contract, request.schema),
    responses: responsesOf(contract, response.schema),
  };
  return { operation, named: { ...request.named, ...response.named } };
};
