import { decodeJwt } from "jose";

/** The room that a LiveKit token opens. */
export const roomIn = (token: unknown): string => {
  const { video } = decodeJwt<{ video?: { room?: string } }>(String(token));
  return video?.room ?? "";
};
