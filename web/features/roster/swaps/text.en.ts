import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "Swap shifts",
  myMonth: "Choose from my shifts",
  lead: "Open My shifts, then choose the shift that you want to swap or give away.",
  unreadableAt: (clinics: string) =>
    `Part of the roster of ${isolated(clinics)} can't be read, so something may be missing here. Please ask the puskesmas.`,
  yours: "Your shift",
  way: "What would you like?",
  ways: { swap: "Swap with a colleague", give: "Give to a colleague" },
  choose: "Choose",
  colleague: "Colleague",
  inReturn: "Colleague's shift",
  noChoices: "No colleague has a shift yet that you could do in return.",
  marked: (shift: string) => `${shift} – note`,
  alreadyAsked: "This shift is in another request. Wait for its answer, or withdraw it first.",
  askedBeside: (code: string) =>
    `${code} of that day is in another request; there is one a day. Wait for its answer, or withdraw it first.`,
  toRequest: "See the request",
  youGetInstead: (shift: string) => `In return you are on duty ${shift}.`,
  takers: (count: number) =>
    count > 0
      ? `Colleagues who can take it: ${count}. You get no shift in return.`
      : "No colleague can take it yet. You can still offer it.",
  send: { swap: "Send the request", give: "Offer it to colleagues" },
  sent: "Request sent. Your shift stays until the scheduler has approved.",
  lists: {
    toAnswer: "Waiting for your answer",
    toTake: "Yours to take",
    own: "Your requests",
    others: "Also about you",
  },
  noneToAnswer: "No colleague is waiting for your answer.",
  noneToTake: "There is no shift that you can take.",
  noOwn: "You have not asked to swap shifts yet.",
  acts: { agree: "Agree", decline: "Decline", take: "Take", withdraw: "Withdraw", takeBack: "Take my yes back" },
  actOn: (act: string, what: string) => `${act}: ${isolated(what)}`,
  afterApproval: "It is yours once the scheduler has approved.",
  unfit: "You can't agree to it: a rule forbids it, or one of you is on duty elsewhere.",
  atOnce: "It is yours at once.",
  sureToAgree: "Agree to swap shifts?",
  sureToTake: "Take this shift?",
  youGet: "You will be on duty",
  youGive: "You will no longer be on duty",
  warnedAnew: "What you were warned of has changed since. Read it again, then decide.",
  warnedNoMore: "What you were warned of just now no longer holds.",
  beyond: "Note about your shifts:",
  notYet: "Not yet",
  done: {
    agree: "You agreed. Now it waits for the scheduler.",
    decline: "You declined. Your colleague sees it here.",
    take: "You take this shift. Now it waits for the scheduler.",
    takenAtOnce: "This shift is yours now.",
    withdraw: "Your request is withdrawn.",
    takeBack: "Your yes is taken back.",
  },
};
