import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { JumpaStack } from "../../infra/stack.ts";

const { context } = JSON.parse(readFileSync("cdk.json", "utf8")) as { context: Record<string, unknown> };

/** The stack as `cdk synth` makes it, every check included, except that nothing is bundled. */
const synthesize = (): Template => {
  const app = new App({ context: { ...context, "aws:cdk:bundling-stacks": [] } });
  // An empty folder stands for the built app, so that what publishes it is tested too.
  const stack = new JumpaStack(app, "Jumpa", { pages: mkdtempSync(join(tmpdir(), "jumpa-pages-")) });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return Template.fromStack(stack);
};

/** The template that deploys. */
export const template = synthesize();

/** The one resource of a type. */
export const only = (type: string): ReturnType<Template["findResources"]>[string] => {
  const [resource, ...others] = Object.values(template.findResources(type));
  if (!resource || others.length > 0) throw new Error(`There is not exactly one ${type}`);
  return resource;
};

/** Our functions: entry file → logical id. Those the CDK brings along have no entry. */
export const functionIds = new Map<string, string>(
  Object.entries(template.findResources("AWS::Lambda::Function")).flatMap(([id, { Metadata }]) =>
    Metadata?.["jumpa:entry"] ? [[Metadata["jumpa:entry"], id]] : [],
  ),
);

/** What the template says about the function bundled from `entry`. */
export const functionOf = (entry: string): ReturnType<Template["findResources"]>[string] => {
  const found = template.findResources("AWS::Lambda::Function")[functionIds.get(entry) ?? ""];
  if (!found) throw new Error(`No function from ${entry}`);
  return found;
};
