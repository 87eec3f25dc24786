import { isolated } from "../../../text/isolated.ts";

const ofWhom = (name: string | undefined): string => (name ? isolated(name) : "The patient");

export const english = {
  open: "See first…",
  openOf: (who: string) => `See first: ${who}`,
  change: "Change the reason…",
  changeOf: (who: string) => `Change the reason: ${who}`,
  takeBack: "Take priority back",
  takeBackOf: (who: string) => `Take priority back: ${who}`,
  title: (who: string) => `See ${who} first?`,
  level: "How urgent",
  levels: { emergency: "Emergency: called next", precedence: "Goes first: an earlier turn" },
  reason: "Reason",
  note: "What is seen",
  noteHint: "Only staff read it.",
  noteEmpty: "Write what is seen.",
  yes: { emergency: "Yes, an emergency", precedence: "Yes, goes first" },
  save: "Save the reason",
  lower: "Yes, no emergency any more",
  unsent: "Not sent yet. It is sent again by itself once there is a network.",
  again: "Send again",
  no: "Leave it",
  close: "Close",
  words: (name: string | undefined) => ({
    said: `${ofWhom(name)} does not go first any more.`,
    not: `${ofWhom(name)} still goes first.`,
    sending: `${ofWhom(name)} does not go first any more: being sent.`,
    unsent: `${ofWhom(name)} does not go first any more: not sent yet.`,
    done: `${ofWhom(name)} does not go first any more.`,
  }),
};
