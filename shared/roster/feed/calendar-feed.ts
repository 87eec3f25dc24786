import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { Revision } from "../../request/revision.ts";
import { Instant } from "../../time/instant.ts";

/**
 * The secret of a calendar's address: 128 random bits in base64url. The device of who wants it makes it, so that a repeat
 * brings the same and no answer holds it; kept is its hash alone.
 */
export const FeedToken = z.string().check(z.regex(/^[\w-]{21}[AQgw]$/));
export type FeedToken = z.infer<typeof FeedToken>;

const ending = ".ics";

/** The last part of a calendar's address, as calendars ask for it. */
export const FeedFile = z.string().check(z.regex(/^[\w-]{21}[AQgw]\.ics$/));
export type FeedFile = z.infer<typeof FeedFile>;

/** The file that is asked for under a token. */
export const feedFileOf = (token: FeedToken): FeedFile => `${token}${ending}`;

/** The token in the name of a file. */
export const tokenOf = (file: FeedFile): FeedToken => file.slice(0, -ending.length);

/** What lies under the hash of an address: whose calendar it is, or that it is no more. */
export const FeedAddress = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("open"),
    practitionerId: PractitionerId,
    /** Where they worked when they made it; where they have come to work since, the directory says. */
    clinicIds: z.array(ClinicId),
  }),
  z.object({ state: z.literal("ended") }),
]);
export type FeedAddress = z.infer<typeof FeedAddress>;

/** The address that somebody's calendar has, if it has one: at most one at a time. */
export const OwnFeed = z.object({
  practitionerId: PractitionerId,
  revision: Revision,
  feed: z.optional(z.object({ hash: z.string(), since: Instant })),
});
export type OwnFeed = z.infer<typeof OwnFeed>;

/** The same as it is found: of what can't be read, the address is there and can be ended, though nobody knows its hash. */
export type FoundFeed = Omit<OwnFeed, "feed"> & { feed?: { hash?: string | undefined; since: Instant } | undefined };

/** Whether an address is still that of somebody's calendar; where nobody knows which is, it stays until it is ended. */
export const isOwnAddress = ({ feed }: FoundFeed, hash: string): boolean =>
  feed !== undefined && (feed.hash ?? hash) === hash;
