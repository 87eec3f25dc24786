import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { localAwsEnvironment } from "../machine/local-credentials.ts";
import type { Invoke } from "../stand-in.ts";
import type { LambdaFunction } from "../template/lambda-function.ts";
import { createLambdaPool, type LambdaPool } from "./lambda-pool.ts";
import { startLambdaWorker } from "./lambda-worker.ts";

/** All functions of the template, ready to be invoked. */
export type Lambdas = {
  invoke: Invoke;
  /** From now on, loads the code and reads the environment anew. */
  reload(): void;
  close(): Promise<void>;
};

type Setting = {
  functions: readonly LambdaFunction[];
  region: string;
  /** Endpoints that stand in for AWS. */
  endpoints: Readonly<Record<string, string>>;
  /** Whether the TypeScript sources run instead of the bundles. */
  fromSources: boolean;
  log: (line: string) => void;
  /** Takes a line that only counts something, so that it doesn't drown what people should read. */
  count: (line: string) => void;
  /** @default twice the processors */
  workersPerFunction?: number;
};

/** How a line begins that is nothing but a metric (CloudWatch's embedded format). */
const metricStart = '{"_aws"';

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What AWS and the template set for a function, and where it finds what stands in for AWS here. */
const environmentOf = (
  lambda: LambdaFunction,
  { endpoints, region }: Pick<Setting, "endpoints" | "region">,
): Record<string, string> => ({
  ...lambda.environment(),
  ...endpoints,
  ...localAwsEnvironment(region),
  AWS_LAMBDA_FUNCTION_NAME: lambda.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(lambda.memoryMb),
  TZ: ":UTC",
});

/** Runs the template's Lambdas as worker threads, each with the environment the template gives it and no more. */
export const startLambdas = (setting: Setting): Lambdas => {
  const { functions, fromSources, log, count, workersPerFunction = 2 * availableParallelism() } = setting;
  const poolOf = (lambda: LambdaFunction): LambdaPool =>
    createLambdaPool(() => {
      const { name, exportName, timeoutMs, memoryMb } = lambda;
      const file = fromSources ? `${root}${lambda.entry}` : lambda.file;
      const say = (line: string): void =>
        line.startsWith(metricStart) ? count(line) : log(`[${lambda.entry}] ${line}`);
      const environment = environmentOf(lambda, setting);
      return startLambdaWorker({ task: { file, exportName, name }, environment, timeoutMs, memoryMb, log: say });
    }, workersPerFunction);
  const pools = new Map(functions.map((lambda) => [lambda.name, poolOf(lambda)]));

  return {
    invoke: async (functionName, event) => {
      const pool = pools.get(functionName);
      if (!pool) throw new Error(`The template has no function "${functionName}" that can run here.`);
      return pool.run(event);
    },
    reload: () => {
      for (const pool of pools.values()) pool.renew();
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
};
