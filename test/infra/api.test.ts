import { expect, test } from "vitest";
import { audiencesOf, type Contract, pathFor } from "../../shared/api/contract.ts";
import { groupOf } from "../../shared/api/groups.ts";
import { networkHeader } from "../../shared/api/network-header.ts";
import { routes } from "../../shared/api/routes.ts";
import { webhookNames, webhooks } from "../../shared/api/webhooks.ts";
import { functionIds, functionOf, only, template } from "./synthesized.ts";

type Wired = { authorizer: string; entry: string };

const apiId = Object.keys(template.findResources("AWS::ApiGatewayV2::Api"))[0];
const authorizers = template.findResources("AWS::ApiGatewayV2::Authorizer");
const integrations = template.findResources("AWS::ApiGatewayV2::Integration");
const entryOf = new Map([...functionIds].map(([entry, id]) => [id, entry]));

/** Each route of the template with who guards it and which file answers. */
const wired = Object.fromEntries(
  Object.values(template.findResources("AWS::ApiGatewayV2::Route")).map(({ Properties }): [string, Wired] => {
    const { Properties: integration } = integrations[Properties.Target["Fn::Join"][1][1].Ref] ?? {};
    const guard = authorizers[Properties.AuthorizerId?.Ref]?.Properties.Name;
    return [
      Properties.RouteKey,
      {
        authorizer: Properties.AuthorizationType === "JWT" ? guard : "public",
        entry: entryOf.get(integration.IntegrationUri["Fn::GetAtt"][0]) ?? "nobody",
      },
    ];
  }),
);

test("every audience of every contract has its route with its authorizer and its group's function, every webhook its own, and no other route exists", () => {
  const agreed = routes.flatMap((contract) =>
    audiencesOf(contract).map((audience): [string, Wired] => [
      `${contract.method} ${pathFor(contract, audience)}`,
      { authorizer: audience, entry: `functions/api/${groupOf(contract, audience)}.ts` },
    ]),
  );
  expect(agreed.length).toBeGreaterThan(15);
  const reported = webhookNames.map((name): [string, Wired] => [
    `POST ${webhooks[name].path}`,
    { authorizer: "public", entry: `functions/events/${name}.ts` },
  ]);
  expect(wired).toEqual({
    ...Object.fromEntries(agreed),
    ...Object.fromEntries(reported),
  });
});

test.each([
  ["people", "People"],
  ["staff", "Staff"],
])("the authorizer of %s takes the tokens of that pool's one client", (name, pool) => {
  const [found, ...others] = Object.values(authorizers)
    .map(({ Properties }) => Properties)
    .filter(({ Name }) => Name === name);
  expect(others).toEqual([]);
  const { AuthorizerType, IdentitySource, JwtConfiguration } = found;
  expect({ AuthorizerType, IdentitySource }).toEqual({
    AuthorizerType: "JWT",
    IdentitySource: ["$request.header.Authorization"],
  });
  expect(JwtConfiguration.Issuer["Fn::Join"][1]).toEqual([
    "https://cognito-idp.",
    { Ref: "AWS::Region" },
    ".amazonaws.com/",
    template.toJSON().Outputs[`${pool}PoolId`].Value,
  ]);
  expect(JwtConfiguration.Audience).toEqual([template.toJSON().Outputs[`${pool}ClientId`].Value]);
});

test("each function behind the API may be invoked by this API only", () => {
  const permissions = Object.values(template.findResources("AWS::Lambda::Permission"))
    .map(({ Properties }) => Properties)
    .filter(({ Principal }) => Principal === "apigateway.amazonaws.com");
  const invoked = permissions.map(({ FunctionName }) => entryOf.get(FunctionName["Fn::GetAtt"][0]));
  expect(invoked.toSorted()).toEqual([...new Set(Object.values(wired).map(({ entry }) => entry))].toSorted());
  for (const { SourceArn, Action } of permissions) {
    expect(Action).toBe("lambda:InvokeFunction");
    expect(SourceArn["Fn::Join"][1]).toContainEqual({ Ref: apiId });
  }
});

test("no other site may call the API from a browser", () => {
  expect(only("AWS::ApiGatewayV2::Api").Properties.CorsConfiguration).toBeUndefined();
});

test("each route is throttled by its class, and anything else by the stage", () => {
  const { DefaultRouteSettings, RouteSettings } = only("AWS::ApiGatewayV2::Stage").Properties;
  const setting = (limit: number, burst = limit) => ({
    DetailedMetricsEnabled: true,
    ThrottlingBurstLimit: burst,
    ThrottlingRateLimit: limit,
  });
  const classOf = ({ access, method }: Contract): object => {
    if (access === "public") return method === "GET" ? setting(300) : setting(20, 40);
    return method === "GET" ? setting(500) : setting(100);
  };
  const contracts: readonly Contract[] = routes;
  const agreed = contracts.flatMap((contract) =>
    audiencesOf(contract).map((audience): [string, object] => [
      `${contract.method} ${pathFor(contract, audience)}`,
      classOf(contract),
    ]),
  );
  expect(RouteSettings).toEqual(Object.fromEntries(agreed));
  expect(RouteSettings["GET /api/clinics/{clinicId}/slots"]).toEqual(setting(300));
  expect(RouteSettings["POST /api/people/appointments"]).toEqual(setting(100));
  expect(DefaultRouteSettings).toEqual(setting(200));
});

test("the stage waits for its routes: it can't have settings for one that isn't there", () => {
  const routeIds = Object.keys(template.findResources("AWS::ApiGatewayV2::Route"));
  expect(only("AWS::ApiGatewayV2::Stage").DependsOn).toEqual(expect.arrayContaining(routeIds));
});

test("a function that answers a contract refuses whatever the content network did not bring, and a webhook its forgeries", () => {
  const key = only("AWS::CloudFront::Distribution").Properties.DistributionConfig.Origins.flatMap(
    ({ OriginCustomHeaders = [] }: { OriginCustomHeaders?: { HeaderName: string; HeaderValue: object }[] }) =>
      OriginCustomHeaders,
  );
  expect(key).toEqual([{ HeaderName: networkHeader, HeaderValue: expect.any(Object) }]);
  const reference = JSON.stringify(key[0].HeaderValue);
  expect(reference).toContain("{{resolve:secretsmanager:");
  for (const [route, { entry }] of Object.entries(wired))
    expect(functionOf(entry).Properties.Environment.Variables.NETWORK_KEY, route).toEqual(
      entry.startsWith("functions/events/") ? undefined : key[0].HeaderValue,
    );
});

test("the API's log says nothing about who asked for what", () => {
  const { StageName, AutoDeploy, AccessLogSettings } = only("AWS::ApiGatewayV2::Stage").Properties;
  expect({ StageName, AutoDeploy }).toEqual({ StageName: "$default", AutoDeploy: true });
  expect(Object.values(JSON.parse(AccessLogSettings.Format)).toSorted()).toEqual([
    "$context.integrationStatus",
    "$context.requestId",
    "$context.requestTime",
    "$context.responseLatency",
    "$context.responseLength",
    "$context.routeKey",
    "$context.status",
  ]);
});
