import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: "Staff sign-in",
  lead: "For doctors, midwives, the registration desk and schedulers.",
  user: "User name",
  password: "Password",
  enter: "Sign in",
  checking: "Checking",
  patient: "I am a patient",
  leaveTitle: {
    unsent: "Something has not been sent yet. Sign out all the same?",
    "in-consultation": "A visit is still going on. Sign out all the same?",
  },
  leaveLead: {
    unsent: "What is filled in on this screen is lost. What was decided is sent once you sign in again.",
    "in-consultation": "The visit does not end by itself: the patient waits until you sign in again.",
  },
  leaveYes: "Yes, sign out",
  stay: "Stay here",
  problem: {
    "wrong-password": "User name and password do not match.",
    "too-many": "Tried too often. Wait a few minutes.",
    offline: "No network yet. Try again in a moment.",
    failed: "That did not work yet. Try again in a moment.",
  },
};
