import { swapsOf } from "../../../functions/store/swap/swaps.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { askerOf, type Swap } from "../../../shared/roster/swap/swap.ts";
import { isStanding } from "../../../shared/roster/swap/swap-state.ts";
import type { Random } from "../../harness/random.ts";
import type { RosterIntent } from "../history/attempt.ts";
import { requestIdFrom } from "../world/request-id.ts";
import { swapUseCases } from "../world/swap-use-cases.ts";
import { date, doctorOf, now, type World } from "../world/world.ts";

type Planning = { world: World; random: Random; key: RequestKey };

const keyFor = ({ key }: Planning, step: string): RequestKey => ({
  ...key,
  id: requestIdFrom(key.id, step),
});

/** Who practises by the same code as somebody, and can take their shift. */
const colleaguesOf = ({ practitioners, codeOf }: World, one: PractitionerId): PractitionerId[] =>
  practitioners.filter((other) => other !== one && codeOf[other] === codeOf[one]);

/** Whoever of two has the shift gives it away; what was begun before comes first, since it holds the shift. */
const given = async (planning: Planning): Promise<Swap> => {
  const { world, random } = planning;
  const { clinicId, codeOf } = world;
  const begun = (await swapsOf(clinicId)).find((one) => one.kind !== "open" && isStanding(one, now));
  if (begun) return begun;
  const one = random.pick(world.practitioners.filter((id) => colleaguesOf(world, id).length > 0));
  const shift = { clinicId, date, code: codeOf[one] ?? "" };
  const giveAway = (from: PractitionerId) =>
    swapUseCases(world)["propose-swap"](shift, doctorOf(world, from), keyFor(planning, `propose ${from}`));
  return giveAway(one).catch(() => giveAway(random.pick(colleaguesOf(world, one))));
};

/** A colleague takes it. */
const agreed = async (planning: Planning): Promise<Swap> => {
  const { world, random } = planning;
  const swap = await given(planning);
  if (swap.state.status === "agreed") return swap;
  const by = doctorOf(world, random.pick(colleaguesOf(world, askerOf(swap) ?? "")));
  const taking = { clinicId: swap.clinicId, swapId: swap.id };
  return (await swapUseCases(world)["take-shift"](taking, by, keyFor(planning, "take"))).swap;
};

/** A doctor takes a shift of theirs that nobody has, and that their clinic offers to whoever comes first. */
export const chooseOpenShift = async (planning: Planning): Promise<RosterIntent> => {
  const { world, random, key } = planning;
  const { clinicId, codeOf, scheduler } = world;
  const isOpen = ({ kind, state }: Swap): boolean => kind === "open" && state.status === "open";
  const begun = (await swapsOf(clinicId)).find((one) => isOpen(one) && isStanding(one, now));
  const one = random.pick(world.practitioners.filter((id) => colleaguesOf(world, id).length === 0));
  const shift = { clinicId, date, code: codeOf[one] ?? "", approval: false };
  const offered = begun ?? (await swapUseCases(world)["offer-shift"](shift, scheduler, keyFor(planning, "offer")));
  const taker = world.practitioners.find((id) => offered.kind === "open" && codeOf[id] === offered.shift.code) ?? one;
  const request = { clinicId, swapId: offered.id };
  return { name: "take-shift", request, caller: doctorOf(world, taker), key, at: now };
};

/** What a scheduler approves of shifts that change hands; what can't be approved any more is declined, so that others can be. */
export const chooseSwap = async (planning: Planning): Promise<RosterIntent | undefined> => {
  const { world, key } = planning;
  const { clinicId, scheduler } = world;
  const useCases = swapUseCases(world);
  const { id: swapId } = await agreed(planning);
  const shown = await useCases["preview-swap"]({ clinicId, swapId }, scheduler, key).catch(() => undefined);
  if (shown)
    return {
      name: "decide-swap",
      request: { clinicId, swapId, decision: { is: "approve", digest: shown.digest } },
      caller: scheduler,
      key,
      at: now,
    };
  // Who would take it first, then the shift itself.
  for (const step of ["decline the taker", "decline"])
    await useCases["decide-swap"]({ clinicId, swapId, decision: { is: "decline" } }, scheduler, keyFor(planning, step));
  return undefined;
};
