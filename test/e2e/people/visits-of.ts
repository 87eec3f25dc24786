import type { Page } from "playwright-core";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { callApi } from "../../api/client/call-api.ts";
import { product } from "../cloud/product.ts";
import type { Tokens } from "./sign-in.ts";

/** The sign-in a page keeps on its device. */
export const tokensOf = async (page: Page): Promise<Tokens> =>
  JSON.parse(await page.evaluate<string>('localStorage.getItem("jumpa.session")')) as Tokens;

/** All visits of a household, as the API tells them. */
export const visitsOf = async ({ idToken }: Tokens): Promise<Appointment[]> => {
  const { body } = await callApi(product.url, "list-my-visits", "people", {}, { token: idToken });
  return (body as ResponseOf<"list-my-visits">).visits;
};
