import { existsSync } from "node:fs";

/**
 * Between them they send every kind of request that the store knows: each command, each condition, each update, and each
 * set of them that is written in one transaction. What the rest of the tests ask besides is what the product decides,
 * which is the same on any engine.
 */
const functions = [
  "booking/claim/book-appointment",
  "booking/claim/cancel-appointment",
  "booking/claim/change-rule",
  "booking/arrival/face-to-face",
  "booking/displaced/note-call",
  "booking/displaced/sweep-offers",
  "booking/arrival/register-walk-in",
  "booking/claim/reschedule-appointment",
  "booking/visits",
  "booking/without-account",
  "booking/waitlist/join-waitlist",
  "booking/waitlist/place-gone",
  "booking/waitlist/take-place",
  "booking/waitlist/who-can-take-it",
  "events/clock",
  "events/keep-days-opening",
  "day/open-day",
  "events/video-outage.long",
  "http/audit-answer",
  "identity/create-challenge",
  "people/household",
  "roster/calendar-feed/calendar-address",
  "roster/calendar-feed/one-version",
  "roster/change/beside-publishing",
  "roster/change/close-day",
  "roster/change/closed-again",
  "roster/change/mark-away",
  "roster/compare-versions",
  "roster/publish-month/taken-sessions",
  "roster/publish-month/where-met",
  "roster/save-holidays",
  "roster/swap/swaps",
  "store/doorway/doorway",
  "store/migrations/migrate-table",
  "store/session/session-pieces",
  "store/audit/save-audit",
  "store/table/items",
  "store/table/query",
  "store/table/transact",
].map((name) => `test/functions/${name}.test.ts`);

/** So that it is of the next use case too. */
const everyWriting = "test/dynamodb-local/every-writing.test.ts";

/** Tests of engines as such, each of which it starts itself. */
const ofEngines = ["test/local/engine/engine.test.ts", "test/local/stream/follow-streams.test.ts"];

const must = (file: string): string => {
  if (existsSync(file)) return file;
  throw new Error(`${file} is to be tried on DynamoDB Local, and is not there`);
};

/** The files that `npm test` tries on AWS's own engine a second time: of the store, and of engines as such. */
export const chosenFiles = [...functions, everyWriting].map(must);
export const engineFiles = ofEngines.map(must);
