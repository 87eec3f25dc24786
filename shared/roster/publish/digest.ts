import * as z from "zod/mini";

/** Names what somebody was shown before they publish: 22 letters of a digest. */
export const Digest = z.string().check(z.regex(/^[\w-]{22}$/));
