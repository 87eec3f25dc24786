/** What whoever is signed in needs at the start: it comes with their other screens, not with the first load. */

export { startUnsent } from "../unsent/start-unsent.ts";
export { MyHome } from "./home/my-home.tsx";
