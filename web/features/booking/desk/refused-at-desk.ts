import { dayText } from "../../../parts/day/text.ts";
import { deskText } from "./text.ts";

/** Why something can't be done at the desk for somebody of its day. */
export const refusedAtDesk = () => ({ ...dayText().tooLate, ...deskText().refused });
