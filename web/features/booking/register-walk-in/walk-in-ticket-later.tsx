import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { WalkInTicketProps } from "./walk-in-ticket.tsx";

const Given = lazy(async () => {
  const { WalkInTicket } = await import("./walk-in-ticket.tsx");
  await textsReady();
  return { default: WalkInTicket };
});

/** The ticket of a person who came by themselves, fetched once there is one to give. */
export const WalkInTicketLater = (props: WalkInTicketProps): JSX.Element => (
  <Suspense>
    <Given visit={props.visit} stateOf={props.stateOf} directory={props.directory} onAnother={props.onAnother} />
  </Suspense>
);
