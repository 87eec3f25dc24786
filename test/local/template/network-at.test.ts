import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { synthesize } from "../../../infra/local/build/synthesize.ts";
import { readAssembly } from "../../../infra/local/template/assembly.ts";
import { networkAtOf } from "../../../infra/local/template/network-at.ts";
import { resolverOf } from "../../../infra/local/template/resolve.ts";
import type { Template } from "../../../infra/local/template/template.ts";

const policy = (config: object) => ({
  Type: "AWS::CloudFront::ResponseHeadersPolicy",
  Properties: { ResponseHeadersPolicyConfig: config },
});
const edgeFunction = (code: string) => ({ Type: "AWS::CloudFront::Function", Properties: { FunctionCode: code } });
const atTheEdge = { FunctionAssociations: [{ FunctionARN: { "Fn::GetAtt": ["Router", "FunctionARN"] } }] };

/** A network whose pages have this behaviour. */
const networkWith = (behaviour: object): Template => ({
  Resources: {
    OfPages: policy({
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'self'" },
        ContentTypeOptions: {},
        FrameOptions: { FrameOption: "DENY" },
        ReferrerPolicy: { ReferrerPolicy: "no-referrer" },
      },
      CustomHeadersConfig: { Items: [{ Header: "Permissions-Policy", Value: "camera=(self)" }] },
    }),
    OfFiles: policy({ SecurityHeadersConfig: { ContentTypeOptions: {} } }),
    Other: edgeFunction('function handler() { return { uri: "/other.html" }; }'),
    Router: edgeFunction('function handler({ request }) { return { uri: request.uri + "index.html" }; }'),
    Network: {
      Type: "AWS::CloudFront::Distribution",
      Properties: {
        DistributionConfig: {
          DefaultCacheBehavior: { ResponseHeadersPolicyId: "OfPages", ...behaviour },
          CacheBehaviors: [
            { PathPattern: "/assets/*", ResponseHeadersPolicyId: "OfFiles" },
            { PathPattern: "/plain/*" },
          ],
        },
      },
    },
  },
});

const networkAtWith = (behaviour: object) => {
  const template = networkWith(behaviour);
  const place = { region: "ap-southeast-3", account: "000000000000", parameters: new Map<string, string>() };
  return networkAtOf(template, resolverOf(template, place));
};
const networkAt = networkAtWith(atTheEdge);

test.each(["/", "/kunjungan/k4m7q2x9ta-K7M4QX", "/service-worker.js", "/lain/assets/first.js"])(
  "at %s answers the file that the edge function of the pages names, under a page's headers",
  (path) =>
    expect(networkAt(path)).toEqual({
      file: `${path}index.html`,
      headers: {
        "content-security-policy": "default-src 'self'",
        "permissions-policy": "camera=(self)",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      },
    }),
);

test("a path with a behaviour of its own is its own file, under that one's headers or none", () => {
  const file = "/assets/first-1a2b.js";
  expect(networkAt(file)).toEqual({ file, headers: { "x-content-type-options": "nosniff" } });
  expect(networkAt("/plain/words")).toEqual({ file: "/plain/words", headers: {} });
});

test("where the pages name no edge function each path is its own file", () => {
  expect(networkAtWith({})("/kunjungan/k4m7q2x9ta-K7M4QX").file).toBe("/kunjungan/k4m7q2x9ta-K7M4QX");
});

test("the product's own template leads every address of an app to its page, and files to themselves", async () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const { template, resolve } = readAssembly(await synthesize(root, false, () => {}));
  const at = networkAtOf(template, resolve);
  const files = {
    "/": "/index.html",
    "/kunjungan/k4m7q2x9ta-K7M4QX": "/opened.html",
    "/petugas/loket": "/petugas/opened.html",
    "/service-worker.js": "/service-worker.js",
    "/petugas/assets/first-1a2b.js": "/petugas/assets/first-1a2b.js",
  };
  expect(Object.fromEntries(Object.keys(files).map((path) => [path, at(path).file]))).toEqual(files);
}, 60_000);
