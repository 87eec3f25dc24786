import { expect, test } from "vitest";
import { audiencesOf, pathFor } from "../../shared/api/contract.ts";
import { groupOf } from "../../shared/api/groups.ts";
import { livekitWebhookPath } from "../../shared/api/livekit-webhook.ts";
import { routes } from "../../shared/api/routes.ts";
import { functionIds, only, template } from "./synthesized.ts";

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

test("every audience of every contract has its route with its authorizer and its group's function, and no other route exists", () => {
  const agreed = routes.flatMap((contract) =>
    audiencesOf(contract).map((audience): [string, Wired] => [
      `${contract.method} ${pathFor(contract, audience)}`,
      { authorizer: audience, entry: `functions/api/${groupOf(contract, audience)}.ts` },
    ]),
  );
  expect(agreed.length).toBeGreaterThan(15);
  expect(wired).toEqual({
    ...Object.fromEntries(agreed),
    [`POST ${livekitWebhookPath}`]: { authorizer: "public", entry: "functions/events/livekit-webhook.ts" },
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

test("the API is throttled, and its log says nothing about who asked for what", () => {
  const { StageName, AutoDeploy, DefaultRouteSettings, AccessLogSettings } =
    only("AWS::ApiGatewayV2::Stage").Properties;
  expect({ StageName, AutoDeploy }).toEqual({ StageName: "$default", AutoDeploy: true });
  expect(DefaultRouteSettings).toEqual({
    DetailedMetricsEnabled: true,
    ThrottlingBurstLimit: 500,
    ThrottlingRateLimit: 1000,
  });
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
