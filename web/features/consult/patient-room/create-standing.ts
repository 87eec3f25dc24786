import { type Accessor, createSignal } from "solid-js";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { isAtClinic } from "../../../../shared/booking/at-clinic.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import { isOver } from "../../../../shared/schedule/standing.ts";

type Status = VisitState["status"];

/** What is known of where a visit stands. */
export type Standing = {
  /** The last word told, unless the visit itself says that it is over. */
  status: Accessor<Status | undefined>;
  /** Whether the doctor has called into the video room, as told since this screen was opened. */
  isCalled: Accessor<boolean>;
  /** Whether the desk noted the patient as here, to be called in at the clinic. */
  atClinic: Accessor<boolean>;
  /** Whether its session was closed, so that its patient is to choose another time. */
  isOffered: Accessor<boolean>;
  /** Notes what an answer says. */
  told: <A extends { state: VisitState }>(answer: A) => A;
};

/** Joins what answers told of a visit with the visit as it was asked for last. */
export const createStanding = (visit: Accessor<Appointment | undefined>): Standing => {
  const [last, setLast] = createSignal<Status>();
  const own = (): Status | undefined => visit()?.state.status;
  const status = (): Status | undefined => {
    const known = own();
    return known && isOver({ status: known }) ? known : last();
  };
  const atClinic = (): boolean => {
    const known = visit();
    return known !== undefined && isAtClinic(known);
  };
  return {
    status,
    atClinic,
    isOffered: () => {
      const known = visit();
      return known !== undefined && isOffered(known) && status() !== "in-consultation";
    },
    isCalled: () => status() === "in-consultation" && !atClinic(),
    told: (answer) => {
      setLast(answer.state.status);
      return answer;
    },
  };
};
