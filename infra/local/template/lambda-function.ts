import { join } from "node:path";
import { PlainReason } from "../machine/plain-reason.ts";
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
  /** The TypeScript file it was bundled from. */
  readonly entry: string;
};

type Properties = {
  Handler: string;
  Timeout: number;
  MemorySize: number;
  Environment?: { Variables?: Record<string, unknown> };
};

/** The functions of the template, each from the bundle that was made for it. */
export const lambdaFunctionsOf = (template: Template, resolve: Resolve, folder: string): LambdaFunction[] =>
  resourcesOf(template, "AWS::Lambda::Function").map(([name, resource]) => {
    const asset = resource.Metadata?.["aws:asset:path"];
    if (typeof asset !== "string")
      throw new PlainReason(`The local cloud does not know the function ${name}, which is no bundle of this project.`);
    const { Handler, Timeout, MemorySize, Environment } = resource.Properties as Properties;
    const [module = "", exportName = ""] = Handler.split(".");
    const variables = Object.entries(Environment?.Variables ?? {});
    return {
      name,
      environment: () => Object.fromEntries(variables.map(([key, value]) => [key, String(resolve(value))])),
      timeoutMs: Timeout * 1000,
      memoryMb: MemorySize,
      file: join(folder, asset, module),
      exportName,
      entry: String(resource.Metadata?.["jumpa:entry"]),
    };
  });

/** The function's name in a Lambda ARN or plain name. */
export const functionNameOf = (arn: unknown): string => String(arn).split(":function:").at(-1) ?? "";
