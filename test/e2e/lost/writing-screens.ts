import { cancelAtDesk, checkIn, signInPassword, walkIn } from "./desk-screens.ts";
import { callIn, finish, handOver, sendBack } from "./doctor-screens.ts";
import { addMember, book, cancel, move, signInCode, signInPhone } from "./patient-screens.ts";
import type { Opening } from "./scene.ts";

/** Every screen that changes something; a new one gets its row here. */
export const writingScreens: Record<string, Opening> = {
  "booking a visit": book,
  "moving a visit": move,
  "cancelling a visit": cancel,
  "adding a member of the family": addMember,
  "asking for a code": signInPhone,
  "entering the code": signInCode,
  "signing in by password": signInPassword,
  "registering a walk-in": walkIn,
  "cancelling at the desk": cancelAtDesk,
  "noting who is here": checkIn,
  "calling a patient in": callIn,
  "sending a patient back to the line": sendBack,
  "finishing a visit": finish,
  "pausing one patient for another": handOver,
};
