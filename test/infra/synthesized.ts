import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { JumpaStack } from "../../infra/stack.ts";
import { apps } from "../../shared/api/apps.ts";

const { context } = JSON.parse(readFileSync("cdk.json", "utf8")) as { context: Record<string, unknown> };

/** Pages for each app that hold the district's word alone stand for the built ones: what publishes them is tested too. */
const pagesFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "jumpa-pages-"));
  for (const base of Object.values(apps)) {
    mkdirSync(join(folder, base), { recursive: true });
    for (const page of ["index.html", "opened.html"]) writeFileSync(join(folder, base, page), "__DISTRICT__");
  }
  return folder;
};

/** The stack as `cdk synth` makes it, every check included, except that nothing is bundled. */
const synthesize = (): { template: Template; folder: string } => {
  const app = new App({ context: { ...context, "aws:cdk:bundling-stacks": [] } });
  const stack = new JumpaStack(app, "Jumpa", { pages: pagesFolder(), district: "3604" });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { template: Template.fromStack(stack), folder: app.outdir };
};

/** The template that deploys, and the folder of what is deployed with it. */
export const { template, folder } = synthesize();

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
