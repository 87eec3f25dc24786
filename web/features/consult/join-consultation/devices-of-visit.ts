import { createEffect, on } from "solid-js";
import { kept } from "../../../storage/kept.ts";
import type { ConsultRoom } from "../../../video/create-room.ts";
import type { Wish } from "../../../video/create-sending.ts";

type Settled = { appointmentId: string; wish: Wish };

const isSettled = (value: unknown): boolean => {
  const { appointmentId, wish } = Object(value) as Partial<Settled>;
  const { microphone, camera } = Object(wish) as Partial<Wish>;
  return typeof appointmentId === "string" && typeof microphone === "boolean" && typeof camera === "boolean";
};

/** A family's visits of one morning, or a doctor's last ones; those before them are over. */
const most = 4;

const stored = kept<Settled[]>("own.devices", (value) => Array.isArray(value) && value.every(isSettled));

/** What this device settled for a visit: after a closed tab or a locked phone nobody wants to be asked again. */
export const recallDevices = (appointmentId: string): Wish | undefined =>
  stored.read()?.find((one) => one.appointmentId === appointmentId)?.wish;

const remember = (appointmentId: string, wish: Wish): void => {
  const others = (stored.read() ?? []).filter((one) => one.appointmentId !== appointmentId);
  stored.write([{ appointmentId, wish }, ...others].slice(0, most));
};

/** Keeps what is settled and changed in a visit's room: nobody who muted themselves is on again unasked. */
export const keepDevices = (appointmentId: string, { wish }: Pick<ConsultRoom, "wish">): void =>
  createEffect(on(wish, (wished) => remember(appointmentId, wished), { defer: true }));
