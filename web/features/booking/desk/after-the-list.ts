/** What of the desk is fetched behind its list, in one go: it has nothing to say before somebody of the list is there. */
export { AlarmTag } from "../../../parts/vitals/alarm-tag.tsx";
export { AnnounceDelay } from "../../line/announce-delay/announce-delay.tsx";
export { LeftNotice } from "../settle-visit/left-notice.tsx";
export { DeskQuestions } from "./desk-questions.tsx";
export { PersonDetails } from "./person-details.tsx";
