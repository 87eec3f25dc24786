import * as z from "zod/mini";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Site } from "../../../shared/place/site.ts";
import { NextList, type NextSession } from "../../../shared/schedule/next-list.ts";
import { Series } from "../../../shared/schedule/session.ts";
import { Instant } from "../../../shared/time/instant.ts";
import type { Item } from "../table/items.ts";
import { type Key, nextListKey, prefix } from "../table/keys.ts";
import { reader } from "../table/readable.ts";

/**
 * A session as a row: a district's lists are read together, so that names would cost more than what they name. The last
 * are where its patients come to, nothing by video, and the hundred that its numbers are called under; a row ends before what
 * its session has not.
 */
const Row = z.tuple([
  z.string(),
  z.int(),
  z.int(),
  z.string(),
  z.array(z.int()),
  z.optional(z.nullable(Site)),
  z.optional(Series),
]);
type Row = z.infer<typeof Row>;

const NextListItem = z.object({
  version: z.int(),
  refreshAt: z.optional(Instant),
  rows: z.array(Row),
  known: z.record(z.string(), Instant),
});

/** A clinic's list as it is kept: its version grows with every change of a session that it took notice of. */
export type KeptList = {
  list: NextList;
  version: number;
  /** When a due item refreshes it, if one does. */
  refreshAt: Instant | undefined;
};

const rowOf = (clinicId: ClinicId, { id, start, minutes, services, comeTo, series, free }: NextSession): Row => {
  const byVideo = [id.slice(clinicId.length + 1), start, minutes, services.join(" "), free] as const;
  if (series) return [...byVideo, comeTo ?? null, series];
  return comeTo ? [...byVideo, comeTo] : [...byVideo];
};

const sessionOf = (clinicId: ClinicId, [rest, start, minutes, services, free, comeTo, series]: Row): NextSession => ({
  id: `${clinicId}.${rest}`,
  start,
  minutes,
  services: services.split(" "),
  ...(comeTo && { comeTo }),
  ...(series && { series }),
  free,
});

/** A clinic's list as an item. */
export const nextListToItem = (clinicId: ClinicId, { list, version, refreshAt }: KeptList): Key & Item => ({
  ...nextListKey(clinicId),
  version,
  refreshAt,
  rows: list.sessions.map((session) => rowOf(clinicId, session)),
  known: Object.fromEntries(
    [...Map.groupBy(Object.keys(list.known), (service) => list.known[service])].map(([known, services]) => [
      services.join(" "),
      known,
    ]),
  ),
});

/** A clinic and its list from its item. */
export const nextListFromItem = reader((item: Item): KeptList & { clinicId: ClinicId } => {
  const clinicId = String(item.SK).slice(prefix.nextFree.length);
  const { version, refreshAt, rows, known } = NextListItem.parse(item);
  const list = NextList.parse({
    sessions: rows.map((row) => sessionOf(clinicId, row)),
    known: Object.fromEntries(
      Object.entries(known)
        .flatMap(([services, until]) => services.split(" ").map((service) => [service, until] as const))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  });
  return { clinicId, list, version, refreshAt };
});
