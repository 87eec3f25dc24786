import type { RequestOf, ResponseOf } from "../../../shared/api/routes.ts";
import type { Arrival } from "../../../shared/booking/arrival/register-walk-in.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Instant } from "../../../shared/time/instant.ts";

type People = { caller: ActorOf<"patient"> };
type Desk = { caller: ActorOf<"registrar"> };
type Planner = { caller: ActorOf<"scheduler"> };
type Doctor = { caller: ActorOf<"doctor"> };

/** One request under one key, and what the clock of whoever asks says. */
type Asked = { key: RequestKey; at: Instant };

/** What the model says all of: who has which place. */
export type BookingIntent = Asked &
  (
    | ({ name: "book-appointment"; request: RequestOf<"book-appointment"> } & People)
    | ({ name: "reschedule-appointment"; request: RequestOf<"reschedule-appointment"> } & (People | Desk))
    | ({ name: "cancel-appointment"; request: RequestOf<"cancel-appointment"> } & (People | Desk))
    | ({ name: "register-walk-in"; request: RequestOf<"register-walk-in"> & Pick<Arrival, "patient"> } & Desk)
  );

/** What changes which sessions are open: what it did is read from the versions that it froze. */
export type RosterIntent = Asked &
  (
    | ({ name: "publish-month"; request: RequestOf<"publish-month"> } & Planner)
    | ({ name: "mark-away"; request: RequestOf<"mark-away"> } & Planner)
    | ({ name: "end-absence"; request: RequestOf<"end-absence"> } & Planner)
    | ({ name: "close-day"; request: RequestOf<"close-day"> } & Planner)
    | ({ name: "decide-swap"; request: RequestOf<"decide-swap"> } & Planner)
    | ({ name: "take-shift"; request: RequestOf<"take-shift"> } & Doctor)
  );

/** What changes who waits: what follows for places is done by whoever follows the stream. */
export type WaitlistIntent = Asked &
  People &
  (
    | { name: "join-waitlist"; request: RequestOf<"join-waitlist"> }
    | { name: "leave-waitlist"; request: RequestOf<"leave-waitlist"> }
    | { name: "decline-place"; request: RequestOf<"decline-place"> }
  );

/** What a client wants: one request under one key, however often it has to be sent. */
export type Intent = BookingIntent | RosterIntent | WaitlistIntent;
export type IntentName = Intent["name"];

const rosterNames: ReadonlySet<string> = new Set<RosterIntent["name"]>([
  "publish-month",
  "mark-away",
  "end-absence",
  "close-day",
  "decide-swap",
  "take-shift",
]);
const bookingNames: ReadonlySet<string> = new Set<BookingIntent["name"]>([
  "book-appointment",
  "reschedule-appointment",
  "cancel-appointment",
  "register-walk-in",
]);

export const isOfRoster = (intent: Intent): intent is RosterIntent => rosterNames.has(intent.name);
export const isOfBooking = (intent: Intent): intent is BookingIntent => bookingNames.has(intent.name);

/**
 * How one sending of it ended; `unanswered`: whoever asked does not know whether anything happened; `broke`: neither
 * an answer nor a mishap of the network, but a bug.
 */
export type Outcome =
  | { accepted: ResponseOf<IntentName> }
  | { refused: RefusalCode }
  | { unanswered: string }
  | { broke: string };

/** One sending of an intent, with the times of question and answer on the machine's one clock. */
export type Attempt<I extends Intent = Intent> = {
  intent: I;
  client: number;
  asked: number;
  answered: number;
  outcome: Outcome;
};

/** The attempts of those intents that `is` names. */
export const attemptsOf = <I extends Intent>(
  attempts: readonly Attempt[],
  is: (one: Intent) => one is I,
): Attempt<I>[] => attempts.filter((attempt): attempt is Attempt<I> => is(attempt.intent));
