/** Which signs of somebody call for help is known where they are treated, and told to whoever may have to look for them. */
export { alarmsOf } from "../../shared/consult/alarms-of.ts";
