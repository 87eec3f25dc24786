import { createHash } from "node:crypto";
import { AccessToken } from "livekit-server-sdk";

/** A report as LiveKit sends it, signed with the key it shares with us. */
export const signed = async (
  said: unknown,
  { key, secret }: { key: string; secret: string },
  asText: (said: unknown) => string = JSON.stringify,
): Promise<{ body: string; authorization: string }> => {
  const body = asText(said);
  const token = new AccessToken(key, secret, { ttl: 60 });
  token.sha256 = createHash("sha256").update(body).digest("base64");
  return { body, authorization: await token.toJwt() };
};
