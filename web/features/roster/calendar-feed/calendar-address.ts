import { pathFor } from "../../../../shared/api/contract.ts";
import { fillPath } from "../../../../shared/api/request-of.ts";
import { readCalendarFeed } from "../../../../shared/api/roster/read-calendar-feed.ts";
import { type FeedToken, feedFileOf } from "../../../../shared/roster/feed/calendar-feed.ts";

/** 128 random bits in base64url, made here: the API keeps nothing of them but a hash, and answers without them. */
export const newToken = (): FeedToken =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

/** Where a calendar asks for the shifts that a token opens. */
export const calendarAddress = (token: FeedToken, origin: string): string =>
  origin + fillPath(pathFor(readCalendarFeed, "public"), () => feedFileOf(token));

/** The same for a device's calendar program, which takes it from there. */
export const calendarLink = (address: string): string => address.replace(/^https?:/, "webcal:");
