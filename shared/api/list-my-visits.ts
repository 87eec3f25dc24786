import * as z from "zod/mini";
import { Appointment } from "../booking/appointment.ts";
import { contract } from "./contract.ts";

export const listMyVisits = contract({
  name: "list-my-visits",
  area: "booking",
  summary: "The visits of the caller's household, soonest first.",
  method: "GET",
  path: "/visits/all",
  who: ["patient"],
  table: "read",
  keyed: false,
  status: 200,
  request: z.object({}),
  response: z.object({ visits: z.array(Appointment) }),
  refusals: [],
});
