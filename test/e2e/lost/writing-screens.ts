import type { RouteName } from "../../../shared/api/routes.ts";
import { closeDay, decideLeave, endAbsence, markAway, requestLeave, withdrawLeave } from "./absence-screens.ts";
import { renewCalendar, revokeCalendar } from "./calendar-screens.ts";
import { askForCall, moveAtDesk, noteCall } from "./call-screens.ts";
import { settle } from "./closing-screens.ts";
import {
  announceDelay,
  cancelAtDesk,
  checkIn,
  commentVisit,
  correctPerson,
  signInPassword,
  walkIn,
} from "./desk-screens.ts";
import { callIn, finish, handOver, prioritize, sendBack, skip } from "./doctor-screens.ts";
import { pairBoard, sayHere } from "./door-screens.ts";
import { measure } from "./nurse-screens.ts";
import { addMember, book, cancel, move, signInCode, signInPhone } from "./patient-screens.ts";
import type { Opening } from "./scene.ts";
import { publish, saveCodes, saveMonth } from "./scheduler-screens.ts";
import { saveCover, saveDays, saveRotations, saveRules } from "./setting-screens.ts";
import { answerSwap, decideSwap, offerShift, proposeSwap, takeShift, withdrawSwap } from "./swap-screens.ts";
import { decline, join, leave } from "./waitlist-screens.ts";

/** A screen that changes something, and what it asks of the API for it; signing in asks the identity provider. */
type WritingScreen = { open: Opening; writes: readonly RouteName[] };

/** Every screen that changes something; a new one gets its row here. */
export const writingScreens: Record<string, WritingScreen> = {
  "booking a visit": { open: book, writes: ["book-appointment"] },
  "moving a visit": { open: move, writes: ["reschedule-appointment"] },
  "cancelling a visit": { open: cancel, writes: ["cancel-appointment"] },
  "joining a waiting list": { open: join, writes: ["join-waitlist"] },
  "declining a place": { open: decline, writes: ["decline-place"] },
  "leaving a waiting list": { open: leave, writes: ["leave-waitlist"] },
  "adding a member of the family": { open: addMember, writes: ["add-household-member"] },
  "asking for a code": { open: signInPhone, writes: [] },
  "entering the code": { open: signInCode, writes: [] },
  "signing in by password": { open: signInPassword, writes: [] },
  "registering a walk-in": { open: walkIn, writes: ["register-walk-in"] },
  "cancelling at the desk": { open: cancelAtDesk, writes: ["cancel-appointment"] },
  "moving a visit at the desk": { open: moveAtDesk, writes: ["reschedule-appointment"] },
  "noting a call": { open: noteCall, writes: ["note-call"] },
  "asking to be called": { open: askForCall, writes: ["ask-for-call"] },
  "announcing a delay": { open: announceDelay, writes: ["announce-delay"] },
  "measuring somebody": { open: measure, writes: ["record-vitals"] },
  "writing a note to the doctor": { open: commentVisit, writes: ["comment-visit"] },
  "noting who is here": { open: checkIn, writes: ["check-in-patient"] },
  "saying that one is here": { open: sayHere, writes: ["check-in-at-door"] },
  "having a board show the door code": { open: pairBoard, writes: ["pair-board"] },
  "saying how a visit ended": { open: settle, writes: ["settle-visit"] },
  "writing a month's roster": { open: saveMonth, writes: ["save-roster-rows"] },
  "publishing a month's roster": { open: publish, writes: ["publish-month"] },
  "saving shift codes": { open: saveCodes, writes: ["save-shift-codes"] },
  "marking somebody away": { open: markAway, writes: ["mark-away"] },
  "saying that somebody is back": { open: endAbsence, writes: ["end-absence"] },
  "closing a clinic": { open: closeDay, writes: ["close-day"] },
  "asking for leave": { open: requestLeave, writes: ["request-leave"] },
  "taking a request for leave back": { open: withdrawLeave, writes: ["withdraw-leave"] },
  "making a calendar's address": { open: renewCalendar, writes: ["renew-calendar-feed"] },
  "revoking a calendar's address": { open: revokeCalendar, writes: ["revoke-calendar-feed"] },
  "granting leave": { open: decideLeave, writes: ["decide-leave"] },
  "asking to swap shifts": { open: proposeSwap, writes: ["propose-swap"] },
  "agreeing to swap shifts": { open: answerSwap, writes: ["answer-swap"] },
  "taking a swap back": { open: withdrawSwap, writes: ["withdraw-swap"] },
  "approving a swap": { open: decideSwap, writes: ["decide-swap"] },
  "offering a shift": { open: offerShift, writes: ["offer-shift"] },
  "taking a shift": { open: takeShift, writes: ["take-shift"] },
  "saving rotations": { open: saveRotations, writes: ["save-roster-setting"] },
  "saving the rules of rosters": { open: saveRules, writes: ["save-roster-setting"] },
  "saving the wanted cover": { open: saveCover, writes: ["save-roster-setting"] },
  "saving holidays": { open: saveDays, writes: ["save-holidays"] },
  "calling a patient in": { open: callIn, writes: ["admit-patient"] },
  "sending a patient back to the line": { open: sendBack, writes: ["pause-consultation"] },
  "passing over who is not there": { open: skip, writes: ["skip-patient"] },
  "correcting a person": { open: correctPerson, writes: ["correct-person"] },
  "having somebody be seen first": { open: prioritize, writes: ["prioritize-visit"] },
  "finishing a visit": { open: finish, writes: ["end-consultation"] },
  "pausing one patient for another": { open: handOver, writes: ["pause-consultation", "admit-patient"] },
};
