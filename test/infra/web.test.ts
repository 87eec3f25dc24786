import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appNames, apps } from "../../shared/api/apps.ts";
import { folder, only, template } from "./synthesized.ts";

const { DistributionConfig: distribution } = only("AWS::CloudFront::Distribution").Properties;
const policies = template.findResources("AWS::CloudFront::ResponseHeadersPolicy");
/** What the network adds at a path pattern; at none, to all other addresses. */
const headersAt = (pattern?: string) => {
  const { ResponseHeadersPolicyId } =
    distribution.CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) => PathPattern === pattern) ??
    distribution.DefaultCacheBehavior;
  return policies[ResponseHeadersPolicyId.Ref]?.Properties.ResponseHeadersPolicyConfig;
};
const headers = headersAt();

const assets = Object.values(apps).map((base) => `${base}assets/*`);

test("the pages are in a bucket nobody reads but the content network", () => {
  expect(only("AWS::S3::Bucket").Properties).toMatchObject({
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  });
  const allowed = only("AWS::S3::BucketPolicy").Properties.PolicyDocument.Statement.filter(
    ({ Effect }: { Effect: string }) => Effect === "Allow",
  );
  expect(allowed).toMatchObject([{ Action: "s3:GetObject", Principal: { Service: "cloudfront.amazonaws.com" } }]);
});

test("the API is reached under the app's own origin; but for the public reads, which come first, it is never cached", () => {
  const managedCachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
  const all = distribution.CacheBehaviors.at(-1);
  expect(all).toMatchObject({
    PathPattern: "/api/*",
    CachePolicyId: managedCachingDisabled,
    ViewerProtocolPolicy: "https-only",
  });
  expect(all.AllowedMethods).toContain("POST");
});

test("an app's start and its other addresses are its two pages, and a refusal of the API stays a refusal", () => {
  for (const { ResponsePagePath, ResponseCode } of distribution.CustomErrorResponses)
    expect([ResponsePagePath, ResponseCode]).toEqual([undefined, undefined]);
  for (const { FunctionAssociations } of distribution.CacheBehaviors) expect(FunctionAssociations).toBeUndefined();
  expect(distribution.DefaultCacheBehavior.FunctionAssociations).toHaveLength(1);
  const code = only("AWS::CloudFront::Function").Properties.FunctionCode;
  const pageOf = (uri: string): string => new Function(`${code}; return handler`)()({ request: { uri } }).uri;
  const files = {
    "/": "/index.html",
    "/klinik/3604-cikande": "/opened.html",
    "/petugaskesehatan": "/opened.html",
    "/petugas": "/petugas/index.html",
    "/petugas/": "/petugas/index.html",
    "/petugas/dokter/k4m7q2x9ta-K7M4QX": "/petugas/opened.html",
    "/kader": "/kader/index.html",
    "/kader/": "/kader/index.html",
    "/papan": "/papan/index.html",
    "/papan/3604-cikande": "/papan/opened.html",
    "/assets/app-1a2b.js": "/assets/app-1a2b.js",
    "/petugas/assets/app-1a2b.js": "/petugas/assets/app-1a2b.js",
    "/config.json": "/config.json",
  };
  expect(Object.fromEntries(Object.keys(files).map((uri) => [uri, pageOf(uri)]))).toEqual(files);
});

test("a page talks to us, to the sign-in service and to the video server, and to nobody else", () => {
  const [before, region, middle, ...rest] =
    headers.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy["Fn::Join"][1];
  expect(before).toBe("default-src 'self'; connect-src 'self' https://cognito-idp.");
  expect(region).toEqual({ Ref: "AWS::Region" });
  expect(middle).toBe(".amazonaws.com ");
  expect(rest.slice(0, 3)).toEqual([{ Ref: "LiveKitUrl" }, " ", { Ref: "LiveKitApiUrl" }]);
  expect(rest[3]).toContain("frame-ancestors 'none'");
  expect(rest[3]).not.toContain("unsafe");
  const all: string[] = distribution.CacheBehaviors.map(({ PathPattern }: { PathPattern: string }) => PathPattern);
  expect(all.filter((pattern) => headersAt(pattern) !== headers)).toEqual(assets);
});

test("a file that a page loads says its own type, and that it comes over HTTPS, and no more", () => {
  for (const pattern of assets)
    expect(headersAt(pattern)).toEqual({
      Name: expect.any(String),
      SecurityHeadersConfig: {
        ContentTypeOptions: { Override: true },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Override: true },
      },
    });
});

test.each(appNames)("the %s app's page carries neither script nor style, which this policy would refuse", (app) => {
  const page = readFileSync(`web/${app}/index.html`, "utf8");
  expect(page).toContain("<script");
  expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/);
});

test("a page may use its camera, microphone and place, and nothing is told to other sites", () => {
  expect(headers.CustomHeadersConfig.Items).toMatchObject([
    {
      Header: "Permissions-Policy",
      Value: expect.stringContaining("camera=(self), microphone=(self), geolocation=(self)"),
    },
    { Header: "Service-Worker-Allowed", Value: "/" },
  ]);
  expect(headers.SecurityHeadersConfig).toMatchObject({
    StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
    ReferrerPolicy: { ReferrerPolicy: "no-referrer" },
    FrameOptions: { FrameOption: "DENY" },
  });
});

test("a page comes after the assets that it names, a worker after the page that it takes in, and who is led to a page after it", () => {
  const after = Object.entries(template.findResources("Custom::CDKBucketDeployment")).map(([id, { DependsOn }]) => [
    /Assets|Index|Workers/.exec(id)?.[0],
    [DependsOn].flat().flatMap((other) => /(?:Assets|Index)(?=CustomResource)/.exec(String(other)) ?? []),
  ]);
  expect(after).toEqual([
    ["Assets", []],
    ["Index", ["Assets"]],
    ["Workers", ["Index"]],
  ]);
  expect(only("AWS::CloudFront::Function").DependsOn).toEqual(
    expect.arrayContaining([expect.stringMatching(/^WebIndexCustomResource/)]),
  );
});

test("both pages of each app are published with the district written into them", () => {
  const index = Object.entries(template.findResources("Custom::CDKBucketDeployment")).find(([id]) => /Index/.test(id));
  const pages = index?.[1].Properties.SourceObjectKeys.flatMap((key: string) => {
    const source = join(folder, `asset.${key.replace(".zip", "")}`);
    return globSync("**/*.html", { cwd: source }).map((page) => [page, readFileSync(join(source, page), "utf8")]);
  });
  const bases = Object.values(apps).map((base) => base.slice(1));
  const wanted = bases.flatMap((base) => ["index.html", "opened.html"].map((page) => [base + page, "3604"]));
  expect(pages.toSorted()).toEqual(wanted.toSorted());
});

test("files named by their hash are kept by phones for a year, a page and its config are asked for each time", () => {
  const deployments = Object.values(template.findResources("Custom::CDKBucketDeployment")).map(({ Properties }) => ({
    include: Properties.Include,
    exclude: Properties.Exclude,
    cache: Properties.SystemMetadata["cache-control"],
    prune: Properties.Prune,
  }));
  const assets = ["assets/*", "petugas/assets/*", "kader/assets/*", "papan/assets/*"];
  const workers = [
    "service-worker.js",
    "petugas/service-worker.js",
    "kader/service-worker.js",
    "papan/service-worker.js",
  ];
  expect(deployments).toEqual([
    { include: assets, exclude: ["*"], cache: "max-age=31536000, immutable", prune: false },
    { include: undefined, exclude: [...assets, ...workers], cache: "no-cache", prune: false },
    { include: workers, exclude: ["*"], cache: "no-cache", prune: false },
  ]);
});
