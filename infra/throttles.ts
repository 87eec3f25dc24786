import { CfnStage, type HttpApi, HttpRoute, type HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import { audiencesOf, type Contract, pathFor } from "../shared/api/contract.ts";
import { routes } from "../shared/api/routes.ts";

type Throttle = { rateLimit: number; burstLimit: number };

/**
 * How often a second each route of a class may be asked by all together. A district has a million and a half people and
 * its busiest minute perhaps two thousand of them; whatever is over a limit is told to come again, and does.
 */
const throttles = {
  /** The network answers most; what reaches us are other clinics, days and places. */
  publicRead: { rateLimit: 300, burstLimit: 300 },
  /** Whoever isn't signed in and changes something: sign-in and all that leads there. A guess costs the guesser time. */
  door: { rateLimit: 20, burstLimit: 40 },
  /** What is signed in for: a thousand bookings within ten seconds are more than the district has places. */
  write: { rateLimit: 100, burstLimit: 100 },
  /** What a screen asks of a person or of a day; a phone that waits mostly asks for what everybody may read. */
  read: { rateLimit: 500, burstLimit: 500 },
} satisfies Record<string, Throttle>;

/** What all other addresses get, and what webhooks need. */
export const otherRoutes: Throttle = { rateLimit: 200, burstLimit: 200 };

const throttleOf = ({ access, method }: Contract): Throttle => {
  if (access === "public") return method === "GET" ? throttles.publicRead : throttles.door;
  return method === "GET" ? throttles.read : throttles.write;
};

const settingOf = ({ rateLimit, burstLimit }: Throttle) => ({
  ThrottlingRateLimit: rateLimit,
  ThrottlingBurstLimit: burstLimit,
  // A route's settings take the place of all the stage's.
  DetailedMetricsEnabled: true,
});

/** Gives each route of the stage the throttle of its class, as its contract has it. */
export const throttleRoutes = (stage: HttpStage, api: HttpApi): void => {
  const contracts: readonly Contract[] = routes;
  const settings = contracts.flatMap((contract) =>
    audiencesOf(contract).map((audience): [string, unknown] => [
      `${contract.method} ${pathFor(contract, audience)}`,
      settingOf(throttleOf(contract)),
    ]),
  );
  const { defaultChild } = stage.node;
  if (defaultChild instanceof CfnStage) defaultChild.routeSettings = Object.fromEntries(settings);
  // A stage can't have settings for a route that isn't there yet.
  stage.node.addDependency(...api.node.findAll().filter((one) => one instanceof HttpRoute));
};
