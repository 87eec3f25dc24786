import type { formText } from "./text.ts";

/** What can be wrong with something filled in; each has its words in the form's texts. */
export type Problem = keyof ReturnType<typeof formText>["problem"];
