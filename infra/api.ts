import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpUserPoolAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { type Audience, pathFor } from "../shared/api/contract.ts";
import { answeredBy, type Group, groups } from "../shared/api/groups.ts";
import { routes } from "../shared/api/routes.ts";
import { type WebhookName, webhookNames, webhooks } from "../shared/api/webhooks.ts";
import type { Events } from "./events.ts";
import type { Groups } from "./groups.ts";
import type { Identity } from "./identity.ts";
import type { Lambda } from "./lambda.ts";
import type { NetworkKey } from "./network-key.ts";
import { otherRoutes, throttleRoutes } from "./throttles.ts";

/** What may be said about a request: no address, no query, no claim, and the route instead of the path with its ids. */
const accessLog = JSON.stringify({
  time: "$context.requestTime",
  requestId: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  bytes: "$context.responseLength",
  milliseconds: "$context.responseLatency",
  integrationStatus: "$context.integrationStatus",
});

const acknowledgeOpen = (opened: HttpRoute[], reason: string): void => {
  for (const route of opened) Validations.of(route).acknowledge({ id: "AwsSolutions-APIG4", reason });
};

const integrationOf = (id: string, lambda: Lambda): HttpLambdaIntegration =>
  // One permission per function: one per route would outgrow a function's policy (20 KB).
  new HttpLambdaIntegration(id, lambda, { scopePermissionToRoute: false, timeout: Duration.seconds(29) });

type ApiProps = { groups: Groups; identity: Identity; events: Events; networkKey: NetworkKey };

/**
 * The HTTP API: a route for each audience of each contract, and one for each webhook.
 * No CORS: the web app comes from the same origin, and no other site has business here.
 */
export class Api extends Construct {
  readonly http: HttpApi;

  constructor(scope: Construct, id: string, { groups: functions, identity, events, networkKey }: ApiProps) {
    super(scope, id);
    this.http = new HttpApi(this, "Http", { createDefaultStage: false });
    for (const group of groups) networkKey.guard(functions.of(group));
    const authorizers: Record<Audience, IHttpRouteAuthorizer> = {
      public: new HttpNoneAuthorizer(),
      people: new HttpUserPoolAuthorizer("people", identity.people, { userPoolClients: [identity.peopleClient] }),
      staff: new HttpUserPoolAuthorizer("staff", identity.staff, { userPoolClients: [identity.staffClient] }),
    };
    for (const group of groups) this.addGroup(group, functions.of(group), authorizers);
    for (const name of webhookNames) this.addWebhook(name, events.webhook(name));
    throttleRoutes(this.addStage(), this.http);
  }

  private addGroup(group: Group, lambda: Lambda, authorizers: Record<Audience, IHttpRouteAuthorizer>): void {
    const integration = integrationOf(group, lambda);
    for (const { contract, audience } of answeredBy(group, routes)) {
      const added = this.http.addRoutes({
        path: pathFor(contract, audience),
        methods: [HttpMethod[contract.method]],
        integration,
        authorizer: authorizers[audience],
      });
      if (audience === "public")
        acknowledgeOpen(added, "Public by its contract: it answers what hangs on the clinic's wall.");
    }
  }

  private addWebhook(name: WebhookName, lambda: Lambda): void {
    const { path, verified } = webhooks[name];
    const added = this.http.addRoutes({ path, methods: [HttpMethod.POST], integration: integrationOf(name, lambda) });
    acknowledgeOpen(added, verified);
  }

  private addStage(): HttpStage {
    const logGroup = new LogGroup(this, "AccessLog", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new HttpStage(this, "Stage", {
      httpApi: this.http,
      stageName: "$default",
      autoDeploy: true,
      throttle: otherRoutes,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(accessLog),
      },
    });
  }
}
