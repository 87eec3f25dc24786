import ICAL from "ical.js";
import { getCalendarFeed } from "../../../../functions/roster/feed/get-calendar-feed.ts";
import { readCalendarFeed } from "../../../../functions/roster/feed/read-calendar-feed.ts";
import { renewCalendarFeed, renewCalendarFeedStore } from "../../../../functions/roster/feed/renew-calendar-feed.ts";
import { revokeCalendarFeed } from "../../../../functions/roster/feed/revoke-calendar-feed.ts";
import { feedAddressAt, ownFeedOf, saveFeed } from "../../../../functions/store/feed/calendar-feeds.ts";
import { wholePublishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { getCalendarFeed as getContract } from "../../../../shared/api/roster/get-calendar-feed.ts";
import { readCalendarFeed as readContract } from "../../../../shared/api/roster/read-calendar-feed.ts";
import { renewCalendarFeed as renewContract } from "../../../../shared/api/roster/renew-calendar-feed.ts";
import { revokeCalendarFeed as revokeContract } from "../../../../shared/api/roster/revoke-calendar-feed.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { type FeedToken, feedFileOf } from "../../../../shared/roster/feed/calendar-feed.ts";
import { requestKey } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { clock, directoryOf } from "../publish-month/publishing.ts";

const now = () => clock.now;
const renewing = { ...renewCalendarFeedStore, directoryOf, now };

/** A doctor who works at these clinics. */
export const doctorAt = (practitionerId: string, clinicIds: ClinicId[]) => ({
  role: "doctor" as const,
  accountId: `akun-${practitionerId}`,
  practitionerId,
  clinicIds,
});
type Doctor = ReturnType<typeof doctorAt>;

/** A secret that nobody else has. */
export const newToken = (): FeedToken => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");

/** Gives a calendar an address, with whatever of its parts a test has otherwise. */
export const renewWith = (changes: Partial<typeof renewing> = {}) => {
  const renew = asListed(renewContract, renewCalendarFeed({ ...renewing, ...changes }));
  return (doctor: Doctor, token: FeedToken, key = requestKey()) => renew({ token }, doctor, key);
};
export const renew = renewWith();

const revoking = asListed(revokeContract, revokeCalendarFeed({ ownFeedOf, saveFeed }));
export const revoke = (doctor: Doctor, since: number, key = requestKey()) => revoking({ since }, doctor, key);

const getting = asListed(getContract, getCalendarFeed({ ownFeedOf }));
export const feedOf = (doctor: Doctor) => getting({}, doctor, requestKey());

const reading = asListed(
  readContract,
  readCalendarFeed({ feedAddressAt, ownFeedOf, directoryOf, wholePublishedMonthsOf, now }),
);

/** The calendar at an address. */
export const calendarAt = (token: FeedToken): Promise<string> =>
  reading({ file: feedFileOf(token) }, undefined, requestKey());

/** The events of a calendar, as a program reads them. */
export const eventsAt = async (token: FeedToken) =>
  new ICAL.Component(ICAL.parse(await calendarAt(token))).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().getTime(),
      end: event.endDate.toJSDate().getTime(),
      version: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
    };
  });
