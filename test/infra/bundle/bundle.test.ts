import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { Lambda, type LambdaProps } from "../../../infra/lambda.ts";
import { routes } from "../../../shared/api/routes.ts";
import { functionIds } from "../synthesized.ts";

const isEntry = (file: string): file is LambdaProps["entry"] => file.startsWith("functions/");

/** Every function that is deployed. */
const entries = [...functionIds.keys()].filter(isEntry);

/** Those with video, which bring LiveKit's SDK along in a file beside their own. */
const withVideo = [
  "functions/api/consult.ts",
  "functions/events/stream.ts",
  "functions/events/clock.ts",
  "functions/events/livekit-webhook.ts",
];

const most = 120_000;

/** The one that checks LiveKit's signature; what does that is 2 KB (gz) of the SDK. */
const verifying = "functions/events/livekit-webhook.ts";

/** The files that would be deployed, by entry. */
const bundles = (): Map<string, string> => {
  const outdir = mkdtempSync(join(tmpdir(), "jumpa-bundles-"));
  writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }');
  const stack = new Stack(new App({ outdir, context: { "aws:cdk:enable-asset-metadata": true } }), "Bundles");
  for (const [index, entry] of entries.entries()) new Lambda(stack, `Lambda${index}`, { entry });
  const functions = Object.values(Template.fromStack(stack).findResources("AWS::Lambda::Function"));
  return new Map(
    functions.map(({ Metadata }) => [Metadata["jumpa:entry"], join(outdir, Metadata["aws:asset:path"], "index.js")]),
  );
};

test("each function is one small file of its own that starts without a network and says nothing of its source", () => {
  const built = bundles();
  expect([...built.keys()].toSorted()).toEqual(entries.toSorted());
  expect(new Set([...built.values()].map((file) => readFileSync(file, "utf8"))).size).toBe(entries.length);
  for (const [entry, file] of built) {
    const late = join(dirname(file), "node_modules/livekit-server-sdk/index.js");
    const parts = [file, ...(existsSync(late) ? [late] : [])].map((part) => readFileSync(part));
    expect(parts, `${entry}: only what has video brings LiveKit's SDK`).toHaveLength(withVideo.includes(entry) ? 2 : 1);
    expect(gzipSync(Buffer.concat(parts)).length, `${entry} gzipped`).toBeLessThanOrEqual(most);
    for (const code of parts) expect(code.includes("sourceMappingURL")).toBe(false);
    const told = routes.filter(({ summary }) => parts.some((code) => code.includes(summary)));
    expect(told, `${entry}: no contract tells what it is for`).toEqual([]);
    const isVerifying = parts.slice(1).some((code) => code.includes("TokenVerifier"));
    expect(isVerifying, `${entry}: only the webhook checks a signature`).toBe(entry === verifying);
    const loaded: { handler?: unknown } = createRequire(file)(file);
    expect(loaded.handler, entry).toBeTypeOf("function");
  }
}, 60_000);
