import { type Accessor, createMemo, createResource, createSignal, onCleanup, onMount } from "solid-js";
import type { DoorSecret } from "../../../../../shared/booking/door/door.ts";
import { codeLasts, doorSecretPattern } from "../../../../../shared/booking/door/door-code.ts";
import type { ClinicId } from "../../../../../shared/place/clinic.ts";
import type { Instant } from "../../../../../shared/time/instant.ts";
import { secretIn } from "../../../../addresses/line/to-paired-board.ts";
import { kept } from "../../../../storage/kept.ts";
import { doorCodeAt } from "./door-code-at.ts";

type Paired = { clinicId: ClinicId; secret: DoorSecret };

const isPaired = (value: unknown): boolean => {
  const { clinicId, secret } = Object(value) as Partial<Paired>;
  return typeof clinicId === "string" && doorSecretPattern.test(String(secret));
};

/** Which clinic's codes this screen makes, and of what. */
const stored = kept<Paired>("board.door", isPaired);

/** Takes what the board's address brings, and takes it out of the address: it stands on a screen that all may see. */
const takeFrom = (clinicId: ClinicId): Paired | undefined => {
  const secret = secretIn(location.hash);
  if (secret === undefined || !doorSecretPattern.test(secret)) return undefined;
  history.replaceState(history.state, "", location.pathname + location.search);
  return { clinicId, secret };
};

/** The code at the door: the board makes it by itself, once the desk has let it. */
export const createDoor = (clinicId: Accessor<ClinicId>, now: Accessor<Instant>) => {
  const [paired, setPaired] = createSignal(stored.read());
  const take = (): void => {
    const brought = takeFrom(clinicId());
    if (!brought) return;
    stored.write(brought);
    setPaired(brought);
  };
  onMount(() => {
    take();
    // Typed where the board is shown already, an address loads nothing.
    window.addEventListener("hashchange", take);
    onCleanup(() => window.removeEventListener("hashchange", take));
  });
  const own = createMemo(() => (paired()?.clinicId === clinicId() ? paired() : undefined));
  const turn = createMemo(() => Math.floor(now() / codeLasts) * codeLasts);
  const wanted = createMemo(() => {
    const door = own();
    return door && { ...door, at: turn() };
  });
  const [code] = createResource(wanted, (door) => doorCodeAt(door.secret, door.clinicId, door.at));
  return { isPaired: () => own() !== undefined, code: () => (own() ? code.latest : undefined) };
};
