import "./ui/base.css";
import { Route, Router } from "@solidjs/router";
import { type JSX, lazy } from "solid-js";
import { Lost } from "./features/home/lost.tsx";
import { Home } from "./features/home/page.tsx";
import { Shell } from "./shell.tsx";

const SignIn = lazy(async () => ({ default: (await import("./features/sign-in/page.tsx")).SignIn }));
const BookAppointment = lazy(async () => ({
  default: (await import("./features/book-appointment/page.tsx")).BookAppointment,
}));
const Clinics = lazy(async () => ({ default: (await import("./features/list-clinics/page.tsx")).Clinics }));
const ClinicPage = lazy(async () => ({ default: (await import("./features/list-open-slots/page.tsx")).ClinicPage }));
const MyVisits = lazy(async () => ({ default: (await import("./features/list-my-visits/page.tsx")).MyVisits }));
const TicketPage = lazy(async () => ({ default: (await import("./features/cancel-appointment/page.tsx")).TicketPage }));
const Reschedule = lazy(async () => ({
  default: (await import("./features/reschedule-appointment/page.tsx")).Reschedule,
}));
const Me = lazy(async () => ({ default: (await import("./features/get-household/page.tsx")).Me }));
const AddMember = lazy(async () => ({
  default: (await import("./features/add-household-member/page.tsx")).AddMember,
}));
const PatientRoom = lazy(async () => ({
  default: (await import("./features/join-consultation/page.tsx")).PatientRoom,
}));
const StaffSignIn = lazy(async () => ({ default: (await import("./features/sign-in-staff/page.tsx")).StaffSignIn }));
const DoctorDay = lazy(async () => ({ default: (await import("./features/get-doctor-day/page.tsx")).DoctorDay }));
const DoctorRoom = lazy(async () => ({ default: (await import("./features/admit-patient/page.tsx")).DoctorRoom }));
const ClinicDay = lazy(async () => ({ default: (await import("./features/get-clinic-day/page.tsx")).ClinicDay }));
const ClinicWeek = lazy(async () => ({ default: (await import("./features/get-clinic-week/page.tsx")).ClinicWeek }));

/** The product's screens by address; each is fetched when it is first wanted, only the start page comes at once. */
export const App = (): JSX.Element => (
  <Router root={Shell}>
    <Route path="/" component={Home} />
    <Route path="/masuk" component={SignIn} />
    <Route path="/janji/:step?" component={BookAppointment} />
    <Route path="/puskesmas" component={Clinics} />
    <Route path="/puskesmas/:clinicId" component={ClinicPage} />
    <Route path="/kunjungan" component={MyVisits} />
    <Route path="/kunjungan/:appointmentId" component={TicketPage} />
    <Route path="/kunjungan/:appointmentId/ubah" component={Reschedule} />
    <Route path="/kunjungan/:appointmentId/ruang" component={PatientRoom} />
    <Route path="/saya" component={Me} />
    <Route path="/saya/keluarga" component={AddMember} />
    <Route path="/petugas" component={StaffSignIn} />
    <Route path="/petugas/dokter" component={DoctorDay} />
    <Route path="/petugas/dokter/:appointmentId" component={DoctorRoom} />
    <Route path="/petugas/loket" component={ClinicDay} />
    <Route path="/petugas/jadwal" component={ClinicWeek} />
    <Route path="*lost" component={Lost} />
  </Router>
);
