import type { RefusalCode, RefusalDetails } from "../../shared/refusal/refusal.ts";
import type { Answer } from "../net/answer.ts";
import { Unreachable } from "../net/unreachable.ts";

/** A "no" from the API, with a text the person may read as it is. */
export class ApiRefusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, message: string, details: RefusalDetails) {
    super(message);
    this.name = "ApiRefusal";
    this.code = code;
    this.details = details;
  }
}

/** What a gateway says before our own code has seen a request, and so without a code. */
const codes: { readonly [status: number]: RefusalCode } = {
  401: "request.unauthenticated",
  413: "request.too-large",
  429: "request.too-many",
};

/** The "no" in an answer that isn't a yes: a refusal with its text, or nothing that is known. */
export const refusalIn = async (
  { status, body = {} }: Answer,
  textOf: (code: RefusalCode) => Promise<string>,
): Promise<Error> => {
  const { code, message, details } = body as { code?: RefusalCode; message?: string; details?: RefusalDetails };
  // "internal": our own code broke off, and what it had done by then isn't known.
  if (code?.includes(".") && message) return new ApiRefusal(code, message, { ...details });
  if (status < 400 || status >= 500) return new Unreachable(status);
  const ours = codes[status] ?? "request.invalid";
  return new ApiRefusal(ours, await textOf(ours), {});
};
