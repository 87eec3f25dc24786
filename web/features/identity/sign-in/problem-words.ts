import { signInWhyText } from "../../../parts/sign-in/text.ts";
import { signInText } from "./text.ts";

/** Why somebody is not in yet. */
export const problemWords = () => ({ ...signInWhyText().problem, ...signInText().problem });
