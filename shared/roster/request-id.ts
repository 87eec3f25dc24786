import * as z from "zod/mini";
import type { Instant } from "../time/instant.ts";

/** When a request was made, and by which; they sort by it. */
export const RequestId = z.string().check(z.regex(/^\d{13}-[\w-]{16,64}$/));
export type RequestId = z.infer<typeof RequestId>;

/** The id of a request that is made at `now` under a key. */
export const requestIdOf = (now: Instant, { id }: { id: string }): RequestId =>
  `${String(now).padStart(13, "0")}-${id}`;
