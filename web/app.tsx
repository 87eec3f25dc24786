import "./ui/base.css";
import { Route, Router } from "@solidjs/router";
import { type Component, type JSX, lazy } from "solid-js";
import { Lost } from "./features/home/lost.tsx";
import { Home } from "./features/home/page.tsx";
import { askDirectoryAhead } from "./parts/directory/ask-directory-ahead.ts";
import { forAll, forPatients } from "./session/signed-in.tsx";
import { Shell } from "./shell.tsx";

/**
 * A screen that is fetched when it is first wanted.
 * @param beside what its chunk imports: else a browser would learn of it only from there, one way to the server later
 */
const page = <Name extends string>(
  load: () => Promise<Record<Name, Component>>,
  name: Name,
  beside?: () => Promise<unknown>,
): Component =>
  lazy(async () => {
    // On a slow network they come side by side instead of one after the other.
    askDirectoryAhead();
    void beside?.();
    return { default: (await load())[name] };
  });

const booking = () => import("./features/booking/book-appointment/page.tsx");

const SignIn = page(() => import("./features/identity/sign-in/page.tsx"), "SignIn", booking);
const BookAppointment = page(booking, "BookAppointment");
const Clinics = page(() => import("./features/place/clinics/page.tsx"), "Clinics");
const ClinicPage = page(() => import("./features/place/clinic/page.tsx"), "ClinicPage");
const MyVisits = page(() => import("./features/booking/my-visits/page.tsx"), "MyVisits", booking);
const TicketPage = page(() => import("./features/booking/ticket/page.tsx"), "TicketPage", booking);
const Reschedule = page(() => import("./features/booking/reschedule-appointment/page.tsx"), "Reschedule", booking);
const Me = page(() => import("./features/people/me/page.tsx"), "Me", booking);
const AddMember = page(() => import("./features/people/add-household-member/page.tsx"), "AddMember", booking);
const PatientRoom = page(() => import("./features/consult/patient-room/page.tsx"), "PatientRoom");
const StaffSignIn = page(() => import("./features/identity/sign-in-staff/page.tsx"), "StaffSignIn");
const DoctorDay = page(() => import("./features/consult/doctor-day/page.tsx"), "DoctorDay");
const DoctorRoom = page(() => import("./features/consult/doctor-room/page.tsx"), "DoctorRoom");
const ClinicDay = page(() => import("./features/booking/desk/page.tsx"), "ClinicDay");
const ClinicWeek = page(() => import("./features/roster/clinic-week/page.tsx"), "ClinicWeek");

/** The product's screens by address; each is fetched when it is first wanted, only the start page comes at once. */
export const App = (): JSX.Element => (
  <Router root={Shell}>
    <Route path="/" component={Home} />
    <Route path="/masuk" component={SignIn} />
    <Route path="/janji/:step?" component={forAll(BookAppointment)} />
    <Route path="/puskesmas" component={Clinics} />
    <Route path="/puskesmas/:clinicId" component={ClinicPage} />
    <Route path="/kunjungan" component={MyVisits} />
    <Route path="/kunjungan/:appointmentId" component={forPatients(TicketPage)} />
    <Route path="/kunjungan/:appointmentId/ubah" component={forPatients(Reschedule)} />
    <Route path="/kunjungan/:appointmentId/ruang" component={forPatients(PatientRoom)} />
    <Route path="/saya" component={Me} />
    <Route path="/saya/keluarga" component={forPatients(AddMember)} />
    <Route path="/petugas" component={StaffSignIn} />
    <Route path="/petugas/dokter" component={DoctorDay} />
    <Route path="/petugas/dokter/:appointmentId" component={DoctorRoom} />
    <Route path="/petugas/loket" component={ClinicDay} />
    <Route path="/petugas/jadwal" component={ClinicWeek} />
    <Route path="*lost" component={Lost} />
  </Router>
);
