import { render } from "solid-js/web";
import { expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../../shared/booking/appointment.ts";
import { CannotMove } from "../../../../../web/features/booking/reschedule-appointment/cannot-move.tsx";
import type { Obstacle } from "../../../../../web/parts/visit/obstacle.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";

const byVideo = (state: VisitState): Appointment => dayVisit(1, state).appointment;
const atPustu = (state: VisitState): Appointment => {
  const { slot, ...visit } = byVideo(state);
  return { ...visit, mode: "in-person", slot: { ...slot, comeTo: { kind: "pustu", name: "Pustu Kadikaran" } } };
};

const said = (visit: Appointment, obstacle: Obstacle) => {
  const root = document.createElement("div");
  render(() => <CannotMove visit={visit} obstacle={obstacle} />, root);
  return [...root.querySelectorAll("[role=status], .notice, a")].map(({ textContent }) => textContent);
};

test("whose time has begun is sent into the waiting room by phone, and to the place where one is met face to face", () => {
  const booked = { status: "booked" } as const;
  expect([said(byVideo(booked), "appointment.begun")[0], said(atPustu(booked), "appointment.begun")[0]]).toEqual([
    "Jamnya sudah mulai. Masuk ruang tunggu lewat tiket Anda, atau batalkan dan buat janji baru.",
    "Jamnya sudah mulai. Segera datang, atau batalkan dan buat janji baru.",
  ]);
});

test("from a visit that is over there is a way to another, by phone as at a pustu", () => {
  const over = { status: "no-show", endedAt: eight } as const;
  const words = ["Janji ini sudah selesai atau sudah dibatalkan.", "Buat janji lagi", "Lihat tiket"];
  expect([said(byVideo(over), "appointment.final"), said(atPustu(over), "appointment.final")]).toEqual([words, words]);
});
