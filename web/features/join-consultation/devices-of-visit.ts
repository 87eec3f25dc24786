import { kept } from "../../offline/kept.ts";
import type { Wish } from "../../video/create-sending.ts";

const isWish = (value: unknown): boolean => {
  const { microphone, camera } = Object(value) as Partial<Wish>;
  return typeof microphone === "boolean" && typeof camera === "boolean";
};

const settled = (appointmentId: string) => kept<Wish>(`own.devices.${appointmentId}`, isWish, "tab");

/** What this tab settled for a visit: after a reload nobody wants to be asked again. */
export const recallDevices = (appointmentId: string): Wish | undefined => settled(appointmentId).read();

/** Remembers what was settled, until the tab is closed. */
export const rememberDevices = (appointmentId: string, wish: Wish): void => settled(appointmentId).write(wish);
