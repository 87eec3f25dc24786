import { createEffect, createSignal, on } from "solid-js";
import { getClinicDay } from "../../../../shared/api/booking/get-clinic-day.ts";
import { registerWalkIn } from "../../../../shared/api/booking/register-walk-in.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Patient } from "../../../../shared/people/patient.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { createTie } from "../../../session/ties.ts";
import { createVisibleInterval } from "../../../time/create-visible-interval.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { reloadWhenEnded } from "../../../unsent/unsent.ts";
import { noteArrival } from "../check-in-patient/create-check-in.ts";
import { createWalkIn, type WalkIn } from "../register-walk-in/create-walk-in.ts";
import { deskText } from "./text.ts";

const interval = 15_000;

type Wanted = { clinicId: string; date: LocalDate };

/** Whether somebody is written down who has no number yet. */
const isBegun = (walkIn: WalkIn): boolean => walkIn.state().status !== "done" && walkIn.values().name !== "";

/** Whether a registration was answered, or told as not sent. */
const hasEnded = (status: ReturnType<WalkIn["state"]>["status"]): boolean => status !== "idle" && status !== "sending";

/** Who somebody is at a clinic, which alone knows them by that. */
const knownAs = (clinicId: ClinicId, id: string): string => `${clinicId} ${id}`;
const idAt = (clinicId: ClinicId | undefined, known: string): string => {
  const [clinic, id = ""] = known.split(" ");
  return clinic === clinicId ? id : "";
};

/**
 * Puts nobody who is being written down into a session of the clinic that the desk was at before, nor gives them the id by
 * which only that one knows them; where the desk comes back to it, they are who they were.
 */
const keepToClinic = (walkIn: WalkIn, clinicId: () => ClinicId | undefined): void =>
  createEffect(
    on([clinicId, walkIn.isFixed], ([clinic]) => {
      const { sessionId, known, patientId } = walkIn.values();
      const isElsewhere = sessionId !== "" && sessionIdParts(sessionId).clinicId !== clinic;
      if (isElsewhere && walkIn.state().status === "done") return walkIn.clear();
      const id = idAt(clinic, known);
      if (isElsewhere) walkIn.write({ patientId: id, sessionId: "", service: "" });
      else if (known !== "" && patientId !== id) walkIn.write({ patientId: id });
    }),
  );

/** Writes down whom a clinic knows, and nothing of whoever was being written. */
const writeKnown = (walkIn: WalkIn, clinicId: ClinicId | undefined, { id, name, birthDate, sex }: Patient): void => {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  walkIn.clear();
  walkIn.write({ patientId: id, known: clinicId ? knownAs(clinicId, id) : "", name, year, month, day, sex });
};

/** What the desk is asked before it does something for somebody. */
const createQuestions = (directory: () => Directory | undefined) => {
  const [leaving, askCancel] = createSignal<Visit>();
  const [arriving, askPresent] = createSignal<Visit>();
  const noteAsHere = (visit: Visit): void => {
    askPresent(undefined);
    noteArrival(visit, numberIn(directory(), visit.appointment.slot), () => deskText().refused);
  };
  const present = (visit: Visit): void => {
    if (visit.appointment.mode === "video") askPresent(visit);
    else noteAsHere(visit);
  };
  return { leaving, askCancel, arriving, askPresent, present, noteAsHere };
};

/** What the desk does with the people of a day, each time followed by a look at how the day stands then. */
export const createDesk = (wanted: () => Wanted | undefined, directory: () => Directory | undefined) => {
  const day = createLoad(wanted, (input) => call(getClinicDay, input));
  const again = (): void => void day.reload();
  reloadWhenEnded(day);
  createVisibleInterval(() => void day.reload("quietly"), interval);
  const walkIn = createWalkIn(serverNow, (request, key) => call(registerWalkIn, request, { key }));
  createEffect(
    on(
      () => walkIn.state().status,
      (status) => hasEnded(status) && again(),
      { defer: true },
    ),
  );
  const clinicId = (): ClinicId | undefined => wanted()?.clinicId;
  keepToClinic(walkIn, clinicId);
  createTie(() => (isBegun(walkIn) ? "unsent" : undefined));
  const hasUnsent = (): boolean => ["sending", "unsent"].includes(walkIn.state().status);
  const chooseKnown = (person: Patient): void => writeKnown(walkIn, clinicId(), person);
  return { day, again, walkIn, hasUnsent, chooseKnown, ...createQuestions(directory) };
};
