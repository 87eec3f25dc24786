/** What of a walk-in is fetched behind the list, in one go. */
export { AsideList } from "../register-walk-in/aside-list.tsx";
export { LookAlikeList } from "../register-walk-in/look-alike-list.tsx";
export { WalkInForm } from "../register-walk-in/walk-in-form.tsx";
export { WalkInTicket } from "../register-walk-in/walk-in-ticket.tsx";
