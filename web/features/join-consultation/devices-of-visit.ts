import type { Wish } from "../../video/create-sending.ts";

const key = (appointmentId: string): string => `jumpa.devices.${appointmentId}`;

/** What this tab settled for a visit: after a reload nobody wants to be asked again. */
export const recallDevices = (appointmentId: string): Wish | undefined => {
  const text = sessionStorage.getItem(key(appointmentId));
  return text === null ? undefined : (JSON.parse(text) as Wish);
};

/** Remembers what was settled, until the tab is closed. */
export const rememberDevices = (appointmentId: string, wish: Wish): void =>
  sessionStorage.setItem(key(appointmentId), JSON.stringify(wish));
