import { createHash } from "node:crypto";
import type { FeedToken } from "../../../shared/roster/feed/calendar-feed.ts";

/** What is kept of the secret of a calendar's address: nobody can make the address of it, nor guess 128 bits. */
export const feedHash = (token: FeedToken): string => createHash("sha256").update(token).digest("base64url");
