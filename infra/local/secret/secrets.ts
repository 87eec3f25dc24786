import { randomBytes } from "node:crypto";
import * as z from "zod/mini";
import { readKept, writeSafely } from "../machine/kept-file.ts";
import type { StandIn } from "../stand-in.ts";
import type { Resolve } from "../template/resolve.ts";
import { resourcesOf, type Template } from "../template/template.ts";

/** Secrets Manager's place: the template's secrets, made up once and kept beside the data. */
export type Secrets = StandIn & {
  /** From now on answers this value, as long as this process lives. */
  set(arn: string, value: string): void;
};

type Generation = { SecretStringTemplate?: string; GenerateStringKey?: string; PasswordLength?: number };

const generate = ({ SecretStringTemplate, GenerateStringKey, PasswordLength = 32 }: Generation): string => {
  const password = randomBytes(PasswordLength).toString("hex").slice(0, PasswordLength);
  if (!GenerateStringKey) return password;
  return JSON.stringify({ ...JSON.parse(SecretStringTemplate ?? "{}"), [GenerateStringKey]: password });
};

const refusal = (status: number, type: string, message: string): Response =>
  Response.json({ __type: type, message }, { status, headers: { "content-type": "application/x-amz-json-1.1" } });

type Setting = { template: Template; resolve: Resolve; file: string };

/** Makes the stand-in; it answers GetSecretValue only. */
export const createSecrets = async ({ template, resolve, file }: Setting): Promise<Secrets> => {
  const kept = (await readKept(file, z.record(z.string(), z.string()))) ?? {};
  for (const [id, resource] of resourcesOf(template, "AWS::SecretsManager::Secret")) {
    const generation = resource.Properties?.GenerateSecretString;
    if (generation) kept[String(resolve({ Ref: id }))] ??= generate(resolve(generation) as Generation);
  }
  await writeSafely(file, JSON.stringify(kept));
  const live = new Map(Object.entries(kept));
  return {
    set: (arn, value) => live.set(arn, value),
    handle: async (request) => {
      const action = request.headers.get("x-amz-target") ?? "";
      if (action !== "secretsmanager.GetSecretValue")
        return refusal(400, "UnknownOperationException", `${action} is not answered locally`);
      const { SecretId } = (await request.json()) as { SecretId: string };
      const SecretString = live.get(SecretId);
      if (SecretString === undefined)
        return refusal(400, "ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
      const answer = { ARN: SecretId, Name: SecretId, VersionId: "local", SecretString, VersionStages: ["AWSCURRENT"] };
      return Response.json(answer, { headers: { "content-type": "application/x-amz-json-1.1" } });
    },
  };
};
