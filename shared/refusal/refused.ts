/** A "no" as it is told: its HTTP status, and what happened and what can be done, in every language. */
export type Refused = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 425 | 429 | 500 | 503;
  readonly id: string;
  readonly en: string;
};
