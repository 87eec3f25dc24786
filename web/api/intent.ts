import { newKey } from "./new-key.ts";

/** What somebody wants, as it is sent, and the key it is sent under. */
export type Intent = { body: string; key: string };

/**
 * The intent of a request: the same body keeps its key, so that whoever sends it again, after silence or a reload,
 * gets the first answer; another body is another intent.
 */
export const intentOf = (request: unknown, known: Intent | undefined, make: () => string = newKey): Intent => {
  const body = JSON.stringify(request);
  return known?.body === body ? known : { body, key: make() };
};
