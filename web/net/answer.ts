import type { RefusalCode, RefusalDetails } from "../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../api/api-refusal.ts";
import { Unreachable } from "./unreachable.ts";

/** What came back for a request: its body read to the end, undefined where it was no JSON object. */
export type Answer = { status: number; retryAfter: number; body: object | undefined };

const objectIn = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    // A hotel's or an operator's own page in place of ours.
    return undefined;
  }
};

/** Reads a response to its end: a body that breaks off is no answer. */
export const answerIn = async (response: Response): Promise<Answer> => ({
  status: response.status,
  retryAfter: Number(response.headers.get("retry-after")) * 1000,
  body: objectIn(await response.text()),
});

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
