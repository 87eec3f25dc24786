import { runInNewContext } from "node:vm";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

type Handler = (event: { request: { uri: string } }) => { uri: string };

/** Which file answers at a path: the template's own edge function says so, run here as the content network runs it. */
export const fileAtOf = (template: Template, resolve: Resolve): ((path: string) => string) => {
  const [, resource] = resourcesOf(template, "AWS::CloudFront::Function")[0] ?? [];
  const code = String(resolve(resource?.Properties?.FunctionCode));
  const handler = runInNewContext(`${code}; handler`) as Handler;
  return (path) => handler({ request: { uri: path } }).uri;
};
