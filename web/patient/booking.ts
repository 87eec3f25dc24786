/** The screens but the start: the list comes with those that most people are on the way to. */
export { screens } from "virtual:screens";
