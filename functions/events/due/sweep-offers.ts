import { sweepOffersKind } from "../../booking/displaced/offers-swept.ts";
import { sweepOffersLive } from "../../booking/displaced/sweep-offers.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Looks after a publishing whether everybody whose session it closed was offered another time. */
export const sweepOffersDue: DueConsumer = {
  kind: sweepOffersKind,
  touches: { district: "read", published: "read", session: "read", patient: "write", calls: "make" },
  work: sweepOffersLive,
};
