import { setTimeout as pause } from "node:timers/promises";
import type { Width } from "./narrow-relay.ts";
import { countOver, type Device, enterRoom, untilHeard } from "./voice-call.ts";
import { voiceCounters } from "./voice-counters.ts";
import { type VoiceFlow, voiceFlow } from "./voice-flow.ts";
import type { People } from "./with-people.ts";

/** What the budget speaks of; it is both people's network. */
const narrow: Width = { kbps: 64, roundTrip: 400 };
/** Less than half of what a voice takes; of 20 kbps its redundant copies still make up a voice. */
const tooNarrow: Width = { kbps: 12, roundTrip: 400 };

/** `roundTrip`, in milliseconds, shows that the limits are there. */
type LimitedFlow = VoiceFlow & { roundTrip: number; reconnected: number };

/** What one pair's calls came to, by what the counted voice did; both talk at once where the network is limited. */
export type Round = {
  talking: VoiceFlow;
  quietRoom: VoiceFlow;
  microphoneOff: VoiceFlow;
  narrow: LimitedFlow;
  /** The control. */
  tooNarrow: LimitedFlow;
};

const settling = 8;
const counting = 20;

const doctorEnters = async (people: People, browser: "talking" | "quiet", patient: Device): Promise<Device> => {
  const doctor = await enterRoom(people[browser], people.doctor);
  await untilHeard([doctor, patient]);
  await pause(settling * 1000);
  return doctor;
};

/** On the machine's own network: the patient talks, the doctor listens. */
const measureOpen = async (people: People, patient: Device) => {
  const doctor = await doctorEnters(people, "quiet", patient);
  const [talk, quiet] = await countOver(counting, [patient, doctor]);
  await doctor.page.getByRole("button", { name: "Matikan suara" }).click();
  await pause(settling * 1000);
  const [listening, silence] = await countOver(counting, [patient, doctor]);
  await doctor.close();
  return {
    talking: voiceFlow(talk, quiet),
    quietRoom: voiceFlow(quiet, talk),
    microphoneOff: voiceFlow(silence, listening),
  };
};

/** The side that hears less well counts. */
const measureLimited = async (patient: Device, doctor: Device, width: Width): Promise<LimitedFlow> => {
  const both = [patient, doctor];
  const made = await Promise.all(both.map(({ page }) => voiceCounters(page)));
  for (const { relay } of both) relay.narrow(width);
  await pause(settling * 1000);
  const [ofPatient, ofDoctor] = await countOver(counting, [patient, doctor]);
  const [there, back] = [voiceFlow(ofPatient, ofDoctor), voiceFlow(ofDoctor, ofPatient)];
  const worse = there.concealed < back.concealed ? back : there;
  const more = [ofPatient, ofDoctor].map(({ after }, index) => after.connections - (made[index]?.connections ?? 0));
  return { ...worse, roundTrip: ofPatient.after.roundTrip, reconnected: Math.max(...more) };
};

/** The calls of a round, one after the other in the same visit. */
export const measureRound = async (people: People): Promise<Round> => {
  const patient = await enterRoom(people.talking, people.patient);
  const here = patient.page.getByText("Tersambung").or(patient.page.locator("[data-room-counters]"));
  await here.first().waitFor({ state: "attached" });
  const open = await measureOpen(people, patient);
  const doctor = await doctorEnters(people, "talking", patient);
  const heard = await measureLimited(patient, doctor, narrow);
  const control = await measureLimited(patient, doctor, tooNarrow);
  await Promise.all([patient, doctor].map((device) => device.close()));
  return { ...open, narrow: heard, tooNarrow: control };
};
