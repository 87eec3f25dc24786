import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ContentNetwork, contentNetworkOf } from "./content-network.ts";
import { type HttpApi, httpApiOf } from "./http-route.ts";
import { type LambdaFunction, lambdaFunctionsOf } from "./lambda-function.ts";
import type { Place } from "./physical-names.ts";
import { refuseUnknown } from "./refuse-unknown.ts";
import { type Resolve, resolverOf } from "./resolve.ts";
import { type Schedule, schedulesOf } from "./schedule.ts";
import { type StreamMapping, streamMappingsOf } from "./stream-mapping.ts";
import { tablesOf } from "./table.ts";
import type { Template } from "./template.ts";
import type { UserPool } from "./user-pool.ts";
import { userPoolsOf } from "./user-pools.ts";

/** Everything the local cloud knows about the product: read from what CDK synthesized. */
export type Assembly = {
  readonly template: Template;
  readonly resolve: Resolve;
  readonly place: Place;
  readonly functions: readonly LambdaFunction[];
  readonly api: HttpApi;
  readonly network: ContentNetwork;
  readonly tables: ReturnType<typeof tablesOf>;
  readonly mappings: readonly StreamMapping[];
  readonly schedules: readonly Schedule[];
  readonly pools: readonly UserPool[];
  /** A value the stack puts out, e.g. `PeopleClientId`. */
  output(name: string): string;
};

type Manifest = {
  artifacts: Record<string, { type: string; environment?: string; properties?: { templateFile?: string } }>;
};

/** Reads the stack in a folder written by `cdk synth`. */
export const readAssembly = (folder: string): Assembly => {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  const artifact = Object.values(manifest.artifacts).find(({ type }) => type === "aws:cloudformation:stack");
  const template = JSON.parse(readFileSync(join(folder, artifact?.properties?.templateFile ?? ""), "utf8")) as Template;
  const region = /([a-z]+-[a-z]+-\d)$/.exec(artifact?.environment ?? "")?.[1] ?? "ap-southeast-3";
  const place: Place = { region, account: "000000000000", parameters: new Map() };
  const resolve = resolverOf(template, place);
  refuseUnknown(template, resolve);
  return {
    template,
    resolve,
    place,
    functions: lambdaFunctionsOf(template, resolve, folder),
    api: httpApiOf(template, resolve),
    network: contentNetworkOf(template, resolve),
    tables: tablesOf(template, resolve),
    mappings: streamMappingsOf(template, resolve),
    schedules: schedulesOf(template, resolve),
    pools: userPoolsOf(template, resolve, region),
    output: (name) => {
      const output = template.Outputs?.[name];
      if (!output) throw new Error(`The stack puts out no "${name}"`);
      return String(resolve(output.Value));
    },
  };
};
