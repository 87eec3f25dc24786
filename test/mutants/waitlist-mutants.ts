import type { Edit, Mutant } from "./mutant.ts";

const offers = "functions/booking/waitlist/offer-places";
const takes = "functions/booking/waitlist/take-place";
const gone = "functions/booking/waitlist/place-gone";
const could = "functions/booking/waitlist/who-can-take-it";
const joins = "functions/booking/waitlist/join-waitlist";
const first = "functions/booking/waitlist/first-choice";
const half = "functions/booking/waitlist/join-half";
const follow = "functions/events/stream/follow-waiting.ts";

const wrong = (name: string, tests: string[], ...edits: Edit[]): Mutant => ({ name, edits, tests });

/** Wrongs of who is offered a place that became free, and of what becomes of it. */
export const waitlistMutants: Mutant[] = [
  wrong("offers a place of the day to whoever joined last", [offers, joins], {
    file: "shared/booking/waitlist/offer-places.ts",
    from: "a.joinedAt - b.joinedAt",
    to: "b.joinedAt - a.joinedAt",
  }),
  wrong("keeps a place for somebody, and does not look whether it is free", [offers], {
    file: "functions/store/session/hold-pieces.ts",
    from: "all(isFree({ slot, service, patientId: hold.for, now }), asked?.isLeft)",
    to: "all(isFree && term`attribute_exists(PK)`, asked && undefined)",
  }),
  wrong("gives the list what whoever lost their time has the first choice of", [first], {
    file: "functions/booking/waitlist/offer-places.ts",
    from: "!theirs.has(placeName(slot))",
    to: "[...theirs].indexOf(placeName(slot)) < 99",
  }),
  wrong("asks nobody of an open session whether it has what they want", [first], {
    file: "shared/booking/waitlist/choosing.ts",
    from: "mayBeAny || isDisplaced(session, Number(number))",
    to: "(mayBeAny && isDisplaced(session, Number(number))) || isDisplaced(session, Number(number))",
  }),
  wrong("reads the visits of every open session for whoever waits", [first], {
    file: "shared/booking/waitlist/choosing.ts",
    from: "other.services.some((service) => !session.services.includes(service))",
    to: "other.services.length > 0",
  }),
  wrong("leaves with nobody what somebody who lost their time did not choose", [first], {
    file: "functions/events/stream/offer-places.ts",
    from: "endsDisplacing(before, after)",
    to: "endsDisplacing(undefined, after)",
  }),
  wrong("leaves with nobody what somebody who lost their time was to have chosen", [first], {
    file: "functions/events/due/end-choice.ts",
    from: "await offerPlacesLive(clinicId, date);",
    to: "await Promise.resolve([offerPlacesLive, clinicId, date]);",
  }),
  wrong("looks a day late whether somebody has chosen", [first], {
    file: "functions/booking/waitlist/choice-ended.ts",
    from: "at: until,",
    to: "at: until + 86_400_000,",
  }),
  wrong("keeps the first choice for whoever has had their time to choose", [first], {
    file: "shared/booking/waitlist/choosing.ts",
    from: "until > now",
    to: "until > 0",
  }),
  wrong("keeps a place for an account that has its share of the session", [could], {
    file: "functions/booking/waitlist/offer-places.ts",
    from: "saveOfferedPlace(offered, { maxPerSession: left, now })",
    to: "saveOfferedPlace(offered, { maxPerSession: left + 99, now })",
  }),
  wrong("does not count what is kept for an account in its share", [could], {
    file: "functions/booking/waitlist/offer-places.ts",
    from: "maxPerSession - keptForAccount(offered, queue, now);",
    to: "maxPerSession - 0 * keptForAccount(offered, queue, now);",
  }),
  wrong("keeps a place for whoever could not take it any more", [could], {
    file: "shared/booking/waitlist/can-take-kept.ts",
    from: "patient?.busy[part] === undefined",
    to: "patient?.busy[part] !== part",
  }),
  wrong("keeps a place for whoever has a visit at that time", [could], {
    file: "functions/store/waitlist/save-waiting.ts",
    from: "patient: hasTime(patientId, { slot, holder }),",
    to: "patient: hasTime(patientId, { slot: { ...slot, start: slot.start + 86_400_000 }, holder }),",
  }),
  wrong("lets a place that one can't take be taken by nobody", [could], {
    file: "shared/booking/waitlist/offer-places.ts",
    from: "if (session === undefined) return patient !== undefined;",
    to: "if (session === undefined) return patient === null;",
  }),
  wrong("offers a second place to whoever is offered one", [offers], {
    file: "functions/store/waitlist/waitlist-pieces.ts",
    from: 'still("offer", seen.offer)',
    to: 'seen.offer && still("offer", seen.offer)',
  }),
  wrong("offers a place once more to whoever did not take it", [takes], {
    file: "shared/booking/waitlist/offer-places.ts",
    from: "!entry.passed.includes(placeName(slot))",
    to: "entry.passed !== undefined",
  }),
  wrong("keeps a place for whoever left", [takes], {
    file: follow,
    from: "if (left) await deps.dropHold(left.slot, { for: patientId, until: left.until });",
    to: "void [left, patientId];",
  }),
  wrong("has whoever took a place wait on", [takes], {
    file: "shared/booking/waitlist/settle-waiting.ts",
    from: 'appointmentIdParts(held).patientId === patientId) return "ended"',
    to: 'appointmentIdParts(held).patientId === "") return "ended"',
  }),
  wrong("has somebody wait for a half of a day in which nobody practises", [half], {
    file: "shared/booking/waitlist/halves-to-wait.ts",
    from: "halfOf(slot, district.zone) === half",
    to: "half !== undefined && halfOf(slot, district.zone) !== undefined",
  }),
  wrong("has somebody wait for a day that lacks what they chose of it", [half], {
    file: "shared/booking/waitlist/halves-to-wait.ts",
    from: "!day.halves.some(",
    to: "halves.length === 0 && !day.halves.some(",
  }),
  wrong("offers nobody a place within the hour", [offers], {
    file: "shared/booking/waitlist/kept-until.ts",
    from: "const shortestMinutes = 5;",
    to: "const shortestMinutes = 15;",
  }),
  wrong("has somebody wait for what is over", [half], {
    file: "shared/booking/waitlist/kept-until.ts",
    from: "keptUntil(slot, district, now) !== undefined",
    to: "keptUntil(slot, district, 0) !== undefined",
  }),
  wrong("leaves somebody with a place of a closed session", [gone], {
    file: "shared/booking/waitlist/settle-waiting.ts",
    from: "takesMore(session) &&",
    to: "session.state !== undefined &&",
  }),
  wrong("passes by for good whose place is gone", [gone], {
    file: "functions/store/waitlist/waitlist-pieces.ts",
    from: "=> change(seen, { remove: term`#offer` })",
    to: "=> passOn(seen)",
  }),
  wrong("passes a place on while it is kept", [takes], {
    file: "shared/booking/waitlist/settle-waiting.ts",
    from: "now > offer.until",
    to: "now > 0",
  }),
  wrong("offers a place without anybody to ask after it", [offers], {
    file: "shared/booking/waitlist/settle-waiting.ts",
    from: "until + minute;",
    to: "until + 99_999 * minute;",
  }),
  wrong(
    "lets somebody say no to a place that they have just taken",
    ["functions/booking/waitlist/taken-and-declined"],
    {
      file: "functions/store/waitlist/save-waiting.ts",
      from: "session: isNotTakenBy(entry.patientId, entry.offer.slot)",
      to: 'session: isNotTakenBy("nobody", entry.offer.slot)',
    },
  ),
  wrong("counts what can't be read among what somebody waits for", ["functions/booking/waitlist/waits-that-are-over"], {
    file: "functions/booking/waitlist/join-waitlist.ts",
    from: "if (isUnreadableEntry(entry)) await deps.saveForgetting(id, holder, entry);",
    to: "if (isUnreadableEntry(entry)) continue;",
  }),
  wrong("lets somebody wait for more than they may", [joins], {
    file: "functions/store/patient/patient-pieces.ts",
    from: "size(#waits) < ${most}",
    to: "size(#waits) < ${most} OR size(#waits) >= ${most}",
  }),
  wrong("lets a stranger put somebody on a list", [joins], {
    file: "functions/store/patient/patient-pieces.ts",
    from: "isOf(holder), term`attribute_not_exists(#waits)",
    to: "isThere, term`attribute_not_exists(#waits)",
  }),
];
