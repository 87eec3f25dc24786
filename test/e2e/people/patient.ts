import type { RequestInputOf, ResponseOf, RouteName } from "../../../shared/api/routes.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { type Answer, callApi } from "../../api/client/call-api.ts";
import { product } from "../cloud/product.ts";
import { signInByCode, type Tokens } from "./sign-in.ts";
import { visitsOf } from "./visits-of.ts";

/** A person with a phone who also acts beside the screens. */
export type Patient = {
  readonly tokens: Tokens;
  readonly name: string;
  readonly phone: string;
  readonly patientId: string;
  call<N extends RouteName>(name: N, input: RequestInputOf<N>): Promise<Answer>;
  book(slot: Slot, complaint?: string): Promise<Appointment>;
  visits(): Promise<Appointment[]>;
};

let issued = 0;
const base = String(Date.now()).slice(-6);

/** A number nobody had before in this run. */
export const newPhone = (): string => {
  issued += 1;
  return `+62812${base}${String(issued).padStart(3, "0")}`;
};

/** Signs a new person up and says who they are. */
export const newPatient = async (name: string): Promise<Patient> => {
  const phone = newPhone();
  const tokens = await signInByCode(phone);
  const call: Patient["call"] = (route, input) =>
    callApi(product.url, route, "people", input, { token: tokens.idToken });
  const answered = async <N extends RouteName>(route: N, input: RequestInputOf<N>): Promise<ResponseOf<N>> => {
    const { status, text, body } = await call(route, input);
    if (status >= 300) throw new Error(`${route}: ${status} ${text}`);
    return body as ResponseOf<N>;
  };
  const self = { relation: "self", name, birthDate: "1990-07-01", sex: "female" } as const;
  const { patient } = await answered("add-household-member", self);
  return {
    tokens,
    name,
    phone,
    patientId: patient.id,
    call,
    book: (slot, complaint = "Batuk sejak tiga hari") =>
      answered("book-appointment", { patientId: patient.id, slot, service: "umum", complaint }),
    visits: () => visitsOf(tokens),
  };
};
