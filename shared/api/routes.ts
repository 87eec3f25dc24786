import { bookAppointment } from "./booking/book-appointment.ts";
import { cancelAppointment } from "./booking/cancel-appointment.ts";
import { checkInPatient } from "./booking/check-in-patient.ts";
import { getVisit } from "./booking/get-visit.ts";
import { listPastVisits } from "./booking/list-past-visits.ts";
import { listUpcomingVisits } from "./booking/list-upcoming-visits.ts";
import { registerWalkIn } from "./booking/register-walk-in.ts";
import { rescheduleAppointment } from "./booking/reschedule-appointment.ts";
import { admitPatient } from "./consult/admit-patient.ts";
import { endConsultation } from "./consult/end-consultation.ts";
import { getConsultation } from "./consult/get-consultation.ts";
import { getDoctorDay } from "./consult/get-doctor-day.ts";
import { getWaitingLine } from "./consult/get-waiting-line.ts";
import { joinConsultation } from "./consult/join-consultation.ts";
import { pauseConsultation } from "./consult/pause-consultation.ts";
import type { Area, Contract, Request, RequestInput, Response } from "./contract.ts";
import { addHouseholdMember } from "./people/add-household-member.ts";
import { getHousehold } from "./people/get-household.ts";
import { listClinics } from "./place/list-clinics.ts";
import { findNextSlots } from "./roster/find-next-slots.ts";
import { getClinicDay } from "./roster/get-clinic-day.ts";
import { getClinicWeek } from "./roster/get-clinic-week.ts";
import { listOpenSlots } from "./roster/list-open-slots.ts";

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
