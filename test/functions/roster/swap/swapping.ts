import { answerSwap } from "../../../../functions/roster/swap/answer-swap.ts";
import { decideSwap } from "../../../../functions/roster/swap/decide-swap.ts";
import { getSwapsWaiting } from "../../../../functions/roster/swap/get-swaps-waiting.ts";
import { listOwnSwaps } from "../../../../functions/roster/swap/list-own-swaps.ts";
import { listSwapChoices } from "../../../../functions/roster/swap/list-swap-choices.ts";
import { makeSwap } from "../../../../functions/roster/swap/make-swap.ts";
import { newSwap } from "../../../../functions/roster/swap/new-swap.ts";
import { offerShift } from "../../../../functions/roster/swap/offer-shift.ts";
import { previewSwap } from "../../../../functions/roster/swap/preview-swap.ts";
import { proposeSwap } from "../../../../functions/roster/swap/propose-swap.ts";
import { takeShift } from "../../../../functions/roster/swap/take-shift.ts";
import { withdrawSwap } from "../../../../functions/roster/swap/withdraw-swap.ts";
import { visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { withVisits } from "../../../../functions/store/appointment/with-visits.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { askedCountOf } from "../../../../functions/store/swap/asked-count.ts";
import { saveNewSwap, saveSwap, swapOf, swapReceipt, swapsOf } from "../../../../functions/store/swap/swaps.ts";
import { answerSwap as answerContract } from "../../../../shared/api/roster/answer-swap.ts";
import { decideSwap as decideContract } from "../../../../shared/api/roster/decide-swap.ts";
import { getSwapsWaiting as waitingContract } from "../../../../shared/api/roster/get-swaps-waiting.ts";
import { listOwnSwaps as ownContract } from "../../../../shared/api/roster/list-own-swaps.ts";
import { listSwapChoices as choicesContract } from "../../../../shared/api/roster/list-swap-choices.ts";
import { offerShift as offerContract } from "../../../../shared/api/roster/offer-shift.ts";
import { previewSwap as previewContract } from "../../../../shared/api/roster/preview-swap.ts";
import { proposeSwap as proposeContract } from "../../../../shared/api/roster/propose-swap.ts";
import { takeShift as takeContract } from "../../../../shared/api/roster/take-shift.ts";
import { withdrawSwap as withdrawContract } from "../../../../shared/api/roster/withdraw-swap.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../../shared/request/request-key.ts";
import type { ShiftOf } from "../../../../shared/roster/change/absence.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { requestKey } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { changeWith, todayAt } from "../change/changing.ts";
import { planner } from "../planning.ts";
import { clock, lookAt, lookPublished, type rollWith } from "../publish-month/publishing.ts";

const now = () => clock.now;
const looking = { lookAtPublished: lookPublished };
const saving = { swapReceipt, saveSwap };
type Rolling = Parameters<typeof rollWith>[0];

const doctorAt = (clinicId: ClinicId, practitionerId: string) =>
  ({ role: "doctor", accountId: practitionerId, clinicIds: [clinicId], practitionerId }) as const;

const newSwaps = newSwap({ ...looking, askedCountOf, swapsOf, swapReceipt, saveNewSwap });
const proposing = asListed(proposeContract, proposeSwap({ newSwap: newSwaps }));

/** Somebody asks for their shift to change hands, for another's or for nothing. */
export const propose = (
  clinicId: ClinicId,
  { practitionerId, ...own }: ShiftOf,
  inReturn?: ShiftOf,
  key = requestKey(),
) => proposing({ clinicId, ...own, ...(inReturn && { inReturn }) }, doctorAt(clinicId, practitionerId), key);

const answering = asListed(answerContract, answerSwap({ ...looking, ...saving, swapOf, now }));

/** Whoever was asked says yes or no. */
export const answer = (
  { clinicId, id: swapId }: Swap,
  by: string,
  said: "agree" | "decline" = "agree",
  key = requestKey(),
) => answering({ clinicId, swapId, answer: said }, doctorAt(clinicId, by), key);

/** Whoever was asked says yes to what they were warned of. */
export const agreeAsTold = ({ clinicId, id: swapId }: Swap, by: string, told: string | undefined, key = requestKey()) =>
  answering({ clinicId, swapId, answer: "agree", ...(told && { told }) }, doctorAt(clinicId, by), key);

const withdrawing = asListed(withdrawContract, withdrawSwap({ ...saving, swapOf, now }));

/** Somebody takes a request back. */
export const withdraw = ({ clinicId, id: swapId }: Swap, by: string, key = requestKey()) =>
  withdrawing({ clinicId, swapId }, doctorAt(clinicId, by), key);

const offering = asListed(offerContract, offerShift({ newSwap: newSwaps }));

/** A scheduler offers a shift that nobody has. */
export const offer = (clinicId: ClinicId, date: string, code: string, approval = false, key = requestKey()) =>
  offering({ clinicId, date, code, approval }, planner, key);

const making = (changes: Rolling = {}) => makeSwap({ swapOf, makeChange: changeWith(changes) });

/** Somebody takes a shift, with whatever of the parts of rolling forward a test has otherwise. */
const takeWith = (changes: Rolling = {}) => {
  const taking = asListed(takeContract, takeShift({ ...looking, ...saving, swapOf, now, makeSwap: making(changes) }));
  return ({ clinicId, id: swapId }: Swap, by: string, key: RequestKey = requestKey()) =>
    taking({ clinicId, swapId }, doctorAt(clinicId, by), key);
};
export const take = takeWith();

/** Somebody takes a shift as they were warned of it. */
export const takeAsTold = (
  { clinicId, id: swapId }: Swap,
  by: string,
  told: string | undefined,
  key = requestKey(),
) => {
  const taking = asListed(takeContract, takeShift({ ...looking, ...saving, swapOf, now, makeSwap: making() }));
  return taking({ clinicId, swapId, ...(told && { told }) }, doctorAt(clinicId, by), key);
};

const previewing = asListed(
  previewContract,
  previewSwap({ swapOf, lookAtMonth: lookAt, visitsAt, withVisits, sessionsOf, now }),
);

/** What approving it does. */
export const previewOf = ({ clinicId, id: swapId }: Swap) => previewing({ clinicId, swapId }, planner, requestKey());

/** A scheduler decides, with whatever of the parts of rolling forward a test has otherwise. */
export const decideWith = (changes: Rolling = {}) => {
  const deciding = asListed(decideContract, decideSwap({ ...saving, swapOf, now, makeSwap: making(changes) }));
  return ({ clinicId, id: swapId }: Swap, digest: string, key: RequestKey = requestKey()) =>
    deciding({ clinicId, swapId, decision: { is: "approve", digest } }, planner, key);
};

/** A scheduler looks at what it does and approves it. */
export const approve = async (swap: Swap, key: RequestKey = requestKey()) =>
  decideWith()(swap, (await previewOf(swap)).digest, key);

const declining = asListed(decideContract, decideSwap({ ...saving, swapOf, now, makeSwap: making() }));

/** A scheduler declines it, or takes back what they offered. */
export const decline = ({ clinicId, id: swapId }: Swap, said?: string, key: RequestKey = requestKey()) =>
  declining(
    { clinicId, swapId, decision: { is: "decline", ...(said !== undefined && { answer: said }) } },
    planner,
    key,
  );

/** A scheduler ends all of it, also where somebody would take it. */
export const endAll = ({ clinicId, id: swapId }: Swap, said: string, key: RequestKey = requestKey()) =>
  declining({ clinicId, swapId, decision: { is: "decline", answer: said, ends: true } }, planner, key);

const listingOwn = asListed(ownContract, listOwnSwaps({ ...looking, todayAt, swapsOf, now }));

/** What somebody sees. */
export const ownOf = (clinicId: ClinicId, practitionerId: string) =>
  listingOwn({}, doctorAt(clinicId, practitionerId), requestKey());

const choosing = asListed(choicesContract, listSwapChoices({ ...looking, swapsOf }));

/** What somebody's shift can be swapped for. */
export const choicesOf = (clinicId: ClinicId, { practitionerId, ...own }: ShiftOf) =>
  choosing({ clinicId, ...own }, doctorAt(clinicId, practitionerId), requestKey());

const counting = asListed(waitingContract, getSwapsWaiting({ ...looking, swapsOf, now }));

/** What waits for somebody, and which of their shifts wait for others. */
export const waitingOf = (clinicId: ClinicId, practitionerId: string) =>
  counting({}, doctorAt(clinicId, practitionerId), requestKey());
