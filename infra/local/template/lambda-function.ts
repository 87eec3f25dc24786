import { join } from "node:path";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

/** What the template says about one Lambda. */
export type LambdaFunction = {
  readonly name: string;
  /** Its variables, with the parameters' values of this moment. */
  environment(): Record<string, string>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** The module to load and the export to call. */
  readonly file: string;
  readonly exportName: string;
  /** The TypeScript file it was bundled from, where the stack says so. */
  readonly entry: string | undefined;
};

type Properties = {
  Handler?: string;
  Timeout?: number;
  MemorySize?: number;
  Environment?: { Variables?: Record<string, unknown> };
};

/** The functions that were bundled from this project; those that CDK brings along for itself are left out. */
export const lambdaFunctionsOf = (template: Template, resolve: Resolve, folder: string): LambdaFunction[] =>
  resourcesOf(template, "AWS::Lambda::Function").flatMap(([name, resource]) => {
    const asset = resource.Metadata?.["aws:asset:path"];
    const { Handler, Timeout, MemorySize, Environment } = resource.Properties as Properties;
    const [module = "", exportName = ""] = (Handler ?? "").split(".");
    const runtime = String(resource.Properties?.Runtime ?? "");
    if (typeof asset !== "string" || !runtime.startsWith("nodejs")) return [];
    const variables = Object.entries(Environment?.Variables ?? {});
    const entry = resource.Metadata?.["jumpa:entry"];
    return {
      name,
      environment: () => Object.fromEntries(variables.map(([key, value]) => [key, String(resolve(value))])),
      timeoutMs: (Timeout ?? 3) * 1000,
      memoryMb: MemorySize ?? 128,
      file: join(folder, asset, module),
      exportName,
      entry: typeof entry === "string" ? entry : undefined,
    };
  });

/** The function's name in a Lambda ARN or plain name. */
export const functionNameOf = (arn: unknown): string => String(arn).split(":function:").at(-1) ?? "";
