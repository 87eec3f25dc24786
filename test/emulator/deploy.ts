import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod/mini";
import { buildWeb } from "../../infra/local/build/build-web.ts";
import { runProgram } from "../../infra/local/machine/run-program.ts";
import { account, type Ministack, region } from "./start-ministack.ts";

const Outputs = z.object({
  Jumpa: z.object({
    ApiUrl: z.string(),
    PeopleClientId: z.string(),
    StaffPoolId: z.string(),
    StaffClientId: z.string(),
    TableName: z.string(),
  }),
});
export type Outputs = z.infer<typeof Outputs>["Jumpa"];

/** Where clients would go, as a person gives it at the first deployment; nothing here calls it. */
export const livekitUrl = "wss://video.example.id";

type CdkRun = { cwd: string; scratch: string; aws?: Record<string, string> };

const cdk = (args: readonly string[], { cwd, scratch, aws = {} }: CdkRun): Promise<void> =>
  runProgram(process.execPath, [resolve("node_modules/aws-cdk/bin/cdk"), "--no-notices", ...args], {
    cwd,
    // It keeps notes in the home folder, and asks questions unless this is CI.
    env: { ...aws, HOME: scratch, CI: "1", CDK_DISABLE_CLI_TELEMETRY: "true" },
    what: `cdk ${args[0]}`,
  });

/** The stack with all that goes with it, as `cdk synth` makes it; `pages: false` leaves out publishing the pages. */
export const synthesize = async (scratch: string, pages: boolean): Promise<string> => {
  const folder = join(scratch, "cdk.out");
  const built = pages ? await buildWeb(resolve("."), console.log) : "none";
  // The emulator knows no firewall before a user pool.
  const context = [`pages=${built}`, "signUpFirewall=false"].flatMap((setting) => ["--context", setting]);
  await cdk(["synth", "--quiet", "--output", folder, ...context], { cwd: resolve("."), scratch });
  return folder;
};

/** Prepares the account for deployments: once for each, as in life. */
export const bootstrap = async ({ aws }: Ministack, scratch: string): Promise<void> => {
  // In the app's folder it would synthesize first.
  const cwd = join(scratch, "bootstrap");
  mkdirSync(cwd);
  await cdk(["bootstrap", `aws://${account}/${region}`], { cwd, scratch, aws });
};

type Deployment = { app: string; scratch: string; livekitApiUrl: string };

/** Deploys what was synthesized and gives what the stack puts out. */
export const deploy = async ({ aws }: Ministack, { app, scratch, livekitApiUrl }: Deployment): Promise<Outputs> => {
  const outputs = join(scratch, "outputs.json");
  const parameters = [`LiveKitUrl=${livekitUrl}`, `LiveKitApiUrl=${livekitApiUrl}`];
  const given = parameters.flatMap((parameter) => ["--parameters", parameter]);
  const quiet = ["--require-approval", "never", "--outputs-file", outputs];
  await cdk(["deploy", "--app", app, ...quiet, ...given], { cwd: scratch, scratch, aws });
  return Outputs.parse(JSON.parse(readFileSync(outputs, "utf8"))).Jumpa;
};
