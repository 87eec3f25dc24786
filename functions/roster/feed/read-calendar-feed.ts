import { readCalendarFeed as contract } from "../../../shared/api/roster/read-calendar-feed.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { isOwnAddress, tokenOf } from "../../../shared/roster/feed/calendar-feed.ts";
import { calendarText, type FeedEvent } from "../../../shared/roster/feed/calendar-text.ts";
import { feedEvents, monthsToTell } from "../../../shared/roster/feed/feed-events.ts";
import type { UseCase } from "../../http/route.ts";
import { textRoute } from "../../http/text-route.ts";
import { type Directory, directoryOf } from "../../store/district/directory-of.ts";
import { feedAddressAt, ownFeedOf } from "../../store/feed/calendar-feeds.ts";
import { wholePublishedMonthsOf } from "../../store/published/published-months.ts";
import { now } from "../../time/now.ts";
import { feedHash } from "./feed-hash.ts";

const live = { feedAddressAt, ownFeedOf, directoryOf, wholePublishedMonthsOf, now };
type Deps = typeof live;

/** What a calendar program shows over it. */
const calendarName = "Jadwal saya di Jumpa";

/** The clinics of a district where somebody works, or worked when they made the address. */
const clinicsIn = ({ clinics }: Directory, practitionerId: PractitionerId, known: readonly ClinicId[]) =>
  clinics.filter(
    ({ id, practitioners }) => known.includes(id) || practitioners.some((one) => one.id === practitionerId),
  );

const eventsIn = async (
  deps: Deps,
  directory: Directory,
  practitionerId: PractitionerId,
  known: readonly ClinicId[],
): Promise<FeedEvent[]> => {
  const [now, { zone }] = [deps.now(), directory.district];
  const clinics = clinicsIn(directory, practitionerId, known);
  const months = await deps.wholePublishedMonthsOf(
    clinics.flatMap(({ id: clinicId }) => monthsToTell(now, zone).map((month) => ({ clinicId, month }))),
  );
  return months.flatMap((month) => {
    const place = clinics.find(({ id }) => id === month.clinicId)?.name ?? month.clinicId;
    return feedEvents(month, { practitionerId, place, zone, now });
  });
};

/**
 * Whose calendar is at an address: nobody's, once its doctor has another or none, though it never said that it ended.
 * @throws Refusal `roster.feed-unknown`
 */
const openAt = async (deps: Pick<Deps, "feedAddressAt" | "ownFeedOf">, hash: string) => {
  const address = await deps.feedAddressAt(hash);
  const isOpen = address?.state === "open" && isOwnAddress(await deps.ownFeedOf(address.practitionerId), hash);
  if (!isOpen) throw new Refusal("roster.feed-unknown");
  return address;
};

/**
 * What is published of somebody's shifts, for their calendar; of an address that ended as of one that never was. A month
 * that can't be read is a fault and no empty month: programs keep what they have as long as they are told nothing.
 */
export const readCalendarFeed =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ file }) => {
    const { practitionerId, clinicIds } = await openAt(deps, feedHash(tokenOf(file)));
    const districts = [...new Set(clinicIds.map(districtOf))];
    const directories = await Promise.all(districts.map((id) => deps.directoryOf(id)));
    const events = await Promise.all(
      directories.map((directory) => (directory ? eventsIn(deps, directory, practitionerId, clinicIds) : [])),
    );
    return calendarText(calendarName, events.flat());
  };

export const readCalendarFeedRoute = textRoute(contract, readCalendarFeed(live));
