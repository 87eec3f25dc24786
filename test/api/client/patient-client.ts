import type { RequestInputOf, RouteName } from "../../../shared/api/routes.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { type Answer, callApi, type Sent } from "./call-api.ts";
import { signUpByPhone, type Tokens } from "./sign-in.ts";

/** Somebody with a phone who is signed in and registered. */
export type PatientClient = {
  readonly phone: string;
  readonly tokens: Tokens;
  readonly patientId: PatientId;
  /** The account's id in the people pool. */
  readonly accountId: string;
  call<N extends RouteName>(name: N, input: RequestInputOf<N>, sent?: Sent & { base?: string }): Promise<Answer>;
  /** Books a slot for themselves. */
  book(slot: Slot, sent?: Sent & { base?: string; complaint?: string }): Promise<Answer>;
};

let issued = 0;
const base = Math.floor(Math.random() * 9_000) + 1_000;

/** A number nobody had before: neither in this run nor, most likely, in another. */
const newPhone = (): string => {
  issued += 1;
  return `+62857${base}${String(issued).padStart(5, "0")}`;
};

const accountIn = ({ id }: Tokens): string =>
  String(JSON.parse(Buffer.from(id.split(".")[1] ?? "", "base64url").toString()).sub);

/** Registers somebody in the household of an account. */
const join = async (
  call: PatientClient["call"],
  { phone, tokens }: Pick<PatientClient, "phone" | "tokens">,
  relation: "self" | "child",
): Promise<PatientClient> => {
  const own = { relation, name: `Warga ${phone.slice(-4)}`, birthDate: "1990-07-01", sex: "female" } as const;
  const { status, text, body } = await call("add-household-member", own);
  if (status !== 201) throw new Error(`add-household-member: ${status} ${text}`);
  const patientId = (body.patient as { id: PatientId }).id;
  return {
    phone,
    tokens,
    patientId,
    accountId: accountIn(tokens),
    call,
    book: (slot, { complaint = "Batuk sejak tiga hari", ...sent } = {}) =>
      call("book-appointment", { patientId, slot, service: "umum", complaint }, sent),
  };
};

/** Signs somebody up by phone code and registers them, and so many others that the household has `size` people. */
const newHousehold = async (url: string, size: number, phone = newPhone()): Promise<PatientClient[]> => {
  const tokens = await signUpByPhone(url, phone);
  const call: PatientClient["call"] = (name, input, { base: at = url, ...sent } = {}) =>
    callApi(at, name, "people", input, { token: tokens.id, ...sent });
  const people: PatientClient[] = [];
  for (let joined = 0; joined < size; joined += 1)
    people.push(await join(call, { phone, tokens }, joined === 0 ? "self" : "child"));
  return people;
};

/** Signs a new person up by phone code and registers them as `self`. */
export const newPatient = async (url: string, phone?: string): Promise<PatientClient> => {
  const [person] = await newHousehold(url, 1, phone);
  if (!person) throw new Error("nobody signed up");
  return person;
};

/** The households that sign up at once: a text that can't be handed on within a second is not sent again. */
const side = 20;

/**
 * Many new people, in households of `size`. Signing up is most of what a person costs, and those of a household share an
 * account: where it matters only that they are many, they need no account each.
 */
export const newPatients = async (url: string, count: number, size = 1): Promise<PatientClient[]> => {
  const people: PatientClient[] = [];
  while (people.length < count) {
    const households = Math.min(side, Math.ceil((count - people.length) / size));
    people.push(...(await Promise.all(Array.from({ length: households }, () => newHousehold(url, size)))).flat());
  }
  return people.slice(0, count);
};
