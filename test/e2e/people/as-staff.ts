import type { RequestInputOf, ResponseOf, RouteName } from "../../../shared/api/routes.ts";
import { callApi } from "../../api/client/call-api.ts";
import { product } from "../cloud/product.ts";
import type { Tokens } from "./sign-in.ts";

/** The API as one of the staff. */
export const asStaff =
  ({ idToken: token }: Tokens) =>
  async <N extends RouteName>(name: N, input: RequestInputOf<N>): Promise<ResponseOf<N>> => {
    const { status, text, body } = await callApi(product.url, name, "staff", input, { token });
    if (status >= 300) throw new Error(`${name}: ${status} ${text}`);
    return body as ResponseOf<N>;
  };
