import { type JWTPayload, jwtVerify } from "jose";
import { secretOf } from "./secret-of.ts";

/** What a LiveKit server that knows the secret reads in a token; rejects where it would. */
export const livekitPass = async (token: string): Promise<JWTPayload> => {
  const { key, secret } = JSON.parse(await secretOf("LiveKit")) as { key: string; secret: string };
  return (await jwtVerify(token, new TextEncoder().encode(secret), { issuer: key, algorithms: ["HS256"] })).payload;
};
