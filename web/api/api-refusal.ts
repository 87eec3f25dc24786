import type { RefusalCode, RefusalDetails } from "../../shared/refusal/refusal.ts";

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
