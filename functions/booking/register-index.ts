import { createNameIndex, type NameIndex } from "../../shared/people/names/name-index.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import { second } from "../../shared/time/instant.ts";
import { registerHeadOf, registerPartsOf } from "../store/register/registers.ts";
import { remember } from "../time/remember.ts";

const live = { registerHeadOf, registerPartsOf };

/** How long nobody asks whether a register has grown. */
const lifetime = 5 * second;

/** Registers that a function holds at once: the largest takes some 20 MB. */
const most = 4;

type Held = { index: NameIndex; states: Map<string, string> };

/** The people a clinic knows, by name, as they were seconds ago: a warm function reads only the parts that have changed. */
export const registerIndex = (deps: typeof live): ((clinicId: ClinicId) => Promise<NameIndex>) => {
  const held = new Map<ClinicId, Held>();
  const headOf = remember(deps.registerHeadOf, lifetime);
  const hold = (clinicId: ClinicId): Held => {
    const register = held.get(clinicId) ?? { index: createNameIndex(), states: new Map() };
    held.delete(clinicId);
    held.set(clinicId, register);
    for (const oldest of held.keys()) if (held.size > most) held.delete(oldest);
    return register;
  };
  return async (clinicId) => {
    const head = await headOf(clinicId);
    const { index, states } = hold(clinicId);
    const changed = [...head].filter(([letter, state]) => states.get(letter) !== state).map(([letter]) => letter);
    const parts = changed.length > 0 ? await deps.registerPartsOf(clinicId, changed) : [];
    for (const { letter, state, people } of parts) {
      index.put(letter, people);
      states.set(letter, state);
    }
    return index;
  };
};

/** The registers of the table. */
export const registerIndexLive = registerIndex(live);
