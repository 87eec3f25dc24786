import { Refusal } from "../refusal/refusal.ts";

/** The name of one intent: a retry carries the same id, and the same fingerprint unless its body was changed. */
export type RequestKey = { id: string; fingerprint: string };

/** What a request's key may be, as its sender writes it. */
export const keyPattern = /^[\w-]{16,64}$/;

/**
 * Sees to it that what an earlier request left under a key was asked for with this very body.
 * @throws Refusal `request.key-reused`
 */
export const requireSameBody = (left: Pick<RequestKey, "fingerprint">, key: RequestKey): void => {
  if (left.fingerprint !== key.fingerprint) throw new Refusal("request.key-reused");
};
