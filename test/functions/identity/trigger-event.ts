import type { Context } from "aws-lambda";
import type { CustomChallengeResult } from "aws-lambda/trigger/cognito-user-pool-trigger/_common.ts";

/** What every trigger event carries. */
export const eventHead = {
  version: "1",
  region: "ap-southeast-3",
  userPoolId: "ap-southeast-3_People",
  userName: "7d4f2c1e-0000-4000-8000-000000000001",
  callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: "people-client" },
};

export const siti = { sub: eventHead.userName, phone_number: "+6281234567890" };

/** What every trigger call carries. */
export const triggerContext = { awsRequestId: "trigger-call", getRemainingTimeInMillis: () => 5_000 } as Context;

/** One round of a sign-in by code. */
export const round = (challengeResult: boolean, challengeMetadata = "seal"): CustomChallengeResult => ({
  challengeName: "CUSTOM_CHALLENGE",
  challengeResult,
  challengeMetadata,
});
