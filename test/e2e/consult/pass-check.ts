import type { Page } from "playwright-core";

/** Tries out the doctor's devices, as is asked once a day before the first patient. */
export const passCheck = async (doctor: Page): Promise<void> => {
  await doctor.getByRole("button", { name: "Nyalakan mikrofon" }).click();
  await doctor.getByRole("button", { name: "Nyalakan kamera" }).click();
  await doctor.getByRole("button", { name: "Mulai konsultasi" }).click();
};
