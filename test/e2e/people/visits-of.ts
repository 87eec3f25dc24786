import type { Page } from "playwright-core";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { callApi } from "../../api/client/call-api.ts";
import { product } from "../cloud/product.ts";
import type { Tokens } from "./sign-in.ts";
import { readSignIn, signInStored } from "./stored-sign-in.ts";

/** The sign-in a page keeps on its device. */
export const tokensOf = async (page: Page): Promise<Tokens> => signInStored(await page.evaluate<string>(readSignIn));

/** All visits of a household, as the API tells them: those to come, then those that are over. */
export const visitsOf = async ({ idToken }: Tokens): Promise<Appointment[]> => {
  const ask = (name: "list-upcoming-visits" | "list-past-visits") =>
    callApi(product.url, name, "people", {}, { token: idToken });
  const answers = await Promise.all([ask("list-upcoming-visits"), ask("list-past-visits")]);
  return answers.flatMap(({ body }) => (body as ResponseOf<"list-upcoming-visits">).visits);
};
