import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import * as z from "zod/mini";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { awsPatience } from "../trigger/aws-patience.ts";
import { deadlineSignal } from "../trigger/deadline.ts";
import { refuseFor } from "../trigger/log-fault.ts";

const Keys = z.object({ key: z.string(), secret: z.string() });

/** What it takes to speak with LiveKit: where clients connect, where we call, and the keys. */
export type LiveKitKeys = z.infer<typeof Keys> & { url: string; apiUrl: string };

let asked: Promise<z.infer<typeof Keys>> | undefined;

const askSecret = async (): Promise<z.infer<typeof Keys>> => {
  const secret = await new SecretsManagerClient(awsPatience).send(
    new GetSecretValueCommand({ SecretId: process.env.LIVEKIT_SECRET_ARN }),
    { abortSignal: deadlineSignal() },
  );
  return Keys.parse(JSON.parse(secret.SecretString ?? ""));
};

const unavailable = (error: unknown): never => {
  asked = undefined;
  throw refuseFor("video.unavailable", { fault: error, service: "secrets" });
};

/**
 * The keys of the district's LiveKit server, asked for once per Lambda.
 * @throws Refusal `video.unavailable` where no server is set up, and while the keys can't be had.
 */
export const livekitKeys = async (): Promise<LiveKitKeys> => {
  const { LIVEKIT_URL: url, LIVEKIT_API_URL: apiUrl } = process.env;
  if (!url || !apiUrl) throw new Refusal("video.unavailable");
  asked ??= askSecret().catch(unavailable);
  return { ...(await asked), url, apiUrl };
};

/** Whether a video server is set up, reachable or not. */
export const hasVideo = (): boolean => Boolean(process.env.LIVEKIT_URL && process.env.LIVEKIT_API_URL);
