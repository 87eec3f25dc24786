import { areas, audiencesOf, type Contract, pathFor } from "../contract.ts";
import { failureSchemas, type Operation, operationOf } from "./openapi-operation.ts";
import type { NamedSchemas } from "./openapi-schemas.ts";

/** The parts of an OpenAPI 3.1 document that follow from contracts. */
type OpenApi = {
  openapi: "3.1.1";
  info: object;
  servers: object[];
  tags: object[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: NamedSchemas; securitySchemes: Record<string, object> };
};

const bearer = (description: string): object => ({ type: "http", scheme: "bearer", bearerFormat: "JWT", description });

/** Describes an HTTP API to those who don't read TypeScript. */
export const openApi = (contracts: readonly Contract[]): OpenApi => {
  const paths: OpenApi["paths"] = {};
  const schemas: NamedSchemas = { ...failureSchemas };
  for (const contract of contracts)
    for (const audience of audiencesOf(contract)) {
      const { operation, named } = operationOf(contract, audience);
      const path = pathFor(contract, audience);
      paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operation };
      Object.assign(schemas, named);
    }
  return {
    openapi: "3.1.1",
    info: {
      title: "Jumpa",
      version: "1",
      description: "Telemedicine and scheduling for puskesmas. Instants are milliseconds since 1970 in UTC.",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: "/" }],
    tags: areas.map((name) => ({ name })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        people: bearer("ID token of the people pool (villagers)."),
        staff: bearer("ID token of the staff pool (puskesmas and district)."),
      },
    },
  };
};
