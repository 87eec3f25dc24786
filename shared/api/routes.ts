import { addHouseholdMember } from "./add-household-member.ts";
import { admitPatient } from "./admit-patient.ts";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { checkInPatient } from "./check-in-patient.ts";
import type { Area, Contract, Request, RequestInput, Response } from "./contract.ts";
import { endConsultation } from "./end-consultation.ts";
import { findNextSlots } from "./find-next-slots.ts";
import { getClinicDay } from "./get-clinic-day.ts";
import { getClinicWeek } from "./get-clinic-week.ts";
import { getConsultation } from "./get-consultation.ts";
import { getDoctorDay } from "./get-doctor-day.ts";
import { getHousehold } from "./get-household.ts";
import { getVisit } from "./get-visit.ts";
import { getWaitingLine } from "./get-waiting-line.ts";
import { joinConsultation } from "./join-consultation.ts";
import { listClinics } from "./list-clinics.ts";
import { listOpenSlots } from "./list-open-slots.ts";
import { listPastVisits } from "./list-past-visits.ts";
import { listUpcomingVisits } from "./list-upcoming-visits.ts";
import { pauseConsultation } from "./pause-consultation.ts";
import { registerWalkIn } from "./register-walk-in.ts";
import { rescheduleAppointment } from "./reschedule-appointment.ts";

/** What the product can do. API, permissions, client, OpenAPI and authorization tests are derived from this list. */
export const routes = [
  listClinics,
  listOpenSlots,
  findNextSlots,
  getClinicDay,
  getClinicWeek,
  bookAppointment,
  rescheduleAppointment,
  cancelAppointment,
  getVisit,
  listUpcomingVisits,
  listPastVisits,
  registerWalkIn,
  getHousehold,
  addHouseholdMember,
  getDoctorDay,
  getConsultation,
  joinConsultation,
  getWaitingLine,
  admitPatient,
  endConsultation,
  pauseConsultation,
  checkInPatient,
] as const satisfies readonly Contract[];

type Route = (typeof routes)[number];
export type RouteName = Route["name"];
type ContractOf<N extends RouteName> = Extract<Route, { name: N }>;
export type RouteNameIn<A extends Area> = Extract<Route, { area: A }>["name"];
export type RequestOf<N extends RouteName> = Request<ContractOf<N>>;
export type RequestInputOf<N extends RouteName> = RequestInput<ContractOf<N>>;
export type ResponseOf<N extends RouteName> = Response<ContractOf<N>>;
