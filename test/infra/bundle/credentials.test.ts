import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, onTestFinished, test, vi } from "vitest";
import { defaultProvider } from "../../../infra/bundle/credentials.ts";

const environment = (session: string | undefined): void => {
  vi.stubEnv("AWS_PROFILE", undefined);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIAFUNCTION");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "rahasia");
  vi.stubEnv("AWS_SESSION_TOKEN", session);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
};

test.each([["sesi"], [undefined]])(
  "what is deployed signs with the credentials that the SDK would find in its environment itself: session %s",
  async (session) => {
    environment(session);
    const theirs = await new DynamoDBClient({ region: "ap-southeast-3" }).config.credentials();
    const { accessKeyId, secretAccessKey, sessionToken } = theirs;
    expect(await defaultProvider()()).toEqual({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
    });
    expect([accessKeyId, secretAccessKey, sessionToken]).toEqual(["AKIAFUNCTION", "rahasia", session]);
  },
);

test("without any it says so at once, and asks no network", async () => {
  environment(undefined);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", undefined);
  await expect(defaultProvider()()).rejects.toThrow("The environment has no credentials");
});
