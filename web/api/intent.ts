import { digest } from "./digest.ts";
import { newKey } from "./new-key.ts";

/** What somebody wants, told again by its fingerprint alone, and the key it is sent under. */
export type Intent = { digest: string; key: string };

/**
 * The intent of a request: the same body keeps its key, so that whoever sends it again, after silence or a reload,
 * gets the first answer; another body is another intent. What was written is not kept.
 */
export const intentOf = (request: unknown, known: Intent | undefined, make: () => string = newKey): Intent => {
  const body = JSON.stringify(request);
  if (known && known.digest === digest(known.key + body)) return known;
  const key = make();
  return { digest: digest(key + body), key };
};
