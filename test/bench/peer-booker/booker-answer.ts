const day = 86_400_000;
const quarter = 900_000;

const event = {
  id: 1,
  slug: "visit",
  title: "Pemeriksaan umum",
  description: "",
  length: 15,
  bookingFields: [],
  locations: [],
  metadata: {},
  owner: null,
  subsetOfUsers: [],
  subsetOfHosts: [],
  profile: { name: "Dokter", image: null, bookerLayouts: null },
  entity: { considerUnpublished: false, orgSlug: null, teamSlug: null, name: null },
};

/** One doctor's day for a week: 24 times of a quarter of an hour, from eight in the morning in Jakarta. */
const slotsFrom = (now: number): Record<string, { time: string }[]> =>
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((days) => {
      const date = new Date(now + days * day).toISOString().slice(0, 10);
      const first = Date.parse(`${date}T01:00:00Z`);
      const times = Array.from({ length: 24 }, (_, index) => new Date(first + index * quarter).toISOString());
      return [date, times.map((time) => ({ time }))];
    }),
  );

/** What Cal.com's API would say to the Booker, as short as the Booker can take it. */
export const bookerAnswer = (path: string, now: number): object => {
  if (path.endsWith("/public")) return event;
  if (path === "/slots/available") return { slots: slotsFrom(now) };
  if (path === "/timezones") return [{ city: "Jakarta", timezone: "Asia/Jakarta", pop: 10_000_000 }];
  return {};
};
