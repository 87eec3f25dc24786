import { expect, test } from "vitest";
import { networkAtOf } from "../../../infra/local/template/network-at.ts";
import type { Template } from "../../../infra/local/template/template.ts";

const policy = (config: object) => ({
  Type: "AWS::CloudFront::ResponseHeadersPolicy",
  Properties: { ResponseHeadersPolicyConfig: config },
});
const template = {
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
    Router: {
      Type: "AWS::CloudFront::Function",
      Properties: { FunctionCode: 'function handler({ request }) { return { uri: request.uri + "index.html" }; }' },
    },
    Network: {
      Type: "AWS::CloudFront::Distribution",
      Properties: {
        DistributionConfig: {
          DefaultCacheBehavior: { ResponseHeadersPolicyId: "OfPages" },
          CacheBehaviors: [
            { PathPattern: "/assets/*", ResponseHeadersPolicyId: "OfFiles" },
            { PathPattern: "/plain/*" },
          ],
        },
      },
    },
  },
} as unknown as Template;

const networkAt = networkAtOf(template, (value) => value);

test.each(["/", "/kunjungan/k4m7q2x9ta-K7M4QX", "/service-worker.js", "/lain/assets/first.js"])(
  "at %s answers the file that the edge function names, under a page's headers",
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
