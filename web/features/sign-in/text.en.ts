import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  phoneTitle: "What is your phone number?",
  phoneLead: "We send a code by text message. One number may serve a whole family.",
  phone: "Phone number",
  phoneHint: "For example: 0812 3456 7890",
  send: "Send the code",
  sending: "Sending the code",
  codeTitle: "Which code did you receive?",
  codeLead: (phone) => `Six digits, sent to ${phone}.`,
  code: "Code from the message",
  enter: "Sign in",
  checking: "Checking the code",
  other: "Another number",
  again: "Send a new code",
  attempts: (count) => `You can try ${count} more ${count === 1 ? "time" : "times"}.`,
  wait: (minutes) =>
    `Many codes went to this number already. Ask again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  outbox: "Open the trial text messages",
  staff: "Puskesmas staff sign in here",
  problem: {
    number: "This number is not complete. Write an Indonesian mobile number, like 0812 3456 7890.",
    "too-many": "Tried too often. Wait a few minutes, then ask for a new code.",
    offline: "No network yet. Try again in a moment.",
    failed: "That did not work yet. Try again in a moment.",
    "wrong-code": "The code does not match. Look at the latest message.",
    expired: "This code has run out. Ask for a new one.",
  },
};
