import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exclusively } from "../machine/exclusively.ts";
import { runProgram } from "../machine/run-program.ts";
import { contentStamp, isStamped } from "./content-stamp.ts";
import { dropOldBundles } from "./drop-old-bundles.ts";

type CdkJson = { app: string; context?: Record<string, unknown> };

/**
 * Synthesizes the CDK app, unless nothing it is made of has changed, and gives the folder with the template.
 * It runs the app itself as the cdk program would: half a second of loading the program is saved.
 */
export const synthesize = async (root: string, bundled: boolean, log: (line: string) => void): Promise<string> => {
  const folder = join(root, ".cache", bundled ? "cdk.out" : "cdk.dev.out");
  const stampFile = `${folder}.stamp`;
  const below = (path: string): string => join(root, path);
  // Without bundles only the shape of the stack matters; it follows from infra, the contracts and what wakes consumers.
  const functions = bundled ? "functions" : "functions/events";
  const sources = ["cdk.json", "package-lock.json", "infra", "shared", functions].map(below);
  return exclusively(`${folder}.held`, async () => {
    const stamp = contentStamp(sources, [below("infra/local"), below("infra/demo")]);
    if (isStamped(stampFile, stamp)) return folder;
    log("Synthesizing the stack …");
    const { app, context } = JSON.parse(readFileSync(below("cdk.json"), "utf8")) as CdkJson;
    const ours = {
      ...context,
      "aws:cdk:enable-asset-metadata": true,
      // The pages are served from where they are built.
      pages: "none",
      ...(bundled ? {} : { "aws:cdk:bundling-stacks": [] }),
    };
    rmSync(stampFile, { force: true });
    // Nothing is emptied first: bundles are named after their content, and a running cloud loads its own when needed.
    const env = { CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(ours) };
    await runProgram("sh", ["-c", `PATH="${below("node_modules/.bin")}:$PATH" ${app}`], {
      cwd: root,
      env,
      what: "cdk synth",
    });
    // The bundles are CommonJS, and the nearest package.json decides how Node reads them.
    writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }');
    dropOldBundles(folder, Date.now());
    writeFileSync(stampFile, stamp);
    return folder;
  });
};
