import type { RequestOf, ResponseOf } from "../../../shared/api/routes.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";

type People = { caller: ActorOf<"patient"> };
type Desk = { caller: ActorOf<"registrar"> };

/** What a client wants: one request under one key, however often it has to be sent. */
export type Intent = { key: RequestKey } & (
  | ({ name: "book-appointment"; request: RequestOf<"book-appointment"> } & People)
  | ({ name: "reschedule-appointment"; request: RequestOf<"reschedule-appointment"> } & People)
  | ({ name: "cancel-appointment"; request: RequestOf<"cancel-appointment"> } & (People | Desk))
  | ({ name: "register-walk-in"; request: RequestOf<"register-walk-in"> } & Desk)
);
export type IntentName = Intent["name"];

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
export type Attempt = { intent: Intent; client: number; asked: number; answered: number; outcome: Outcome };
