import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { refuseSlotLive } from "../../../functions/booking/claim/refuse-slot.ts";
import { route, type UseCase } from "../../../functions/http/route.ts";
import { serve as serveRoutes } from "../../../functions/http/serve.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import { createAuthorizer } from "../../../infra/local/http/authorizer.ts";
import { createHttpApi } from "../../../infra/local/http/http-api.ts";
import { type Listener, serve } from "../../../infra/local/http/serve.ts";
import { readAssembly } from "../../../infra/local/template/assembly.ts";
import { bookAppointment as contract } from "../../../shared/api/booking/book-appointment.ts";
import { visitRefusals } from "../../../shared/api/visit-refusals.ts";
import { bookAppointment as book } from "../../../shared/booking/claim/book-appointment.ts";
import { shown } from "../../../shared/booking/receipt.ts";
import { freeSlots, isSameSlot } from "../../../shared/schedule/slot.ts";

/** How booking must not be done: look whether the slot is free, then write. */
const bookNaively: UseCase<typeof contract> = async (request, { accountId: holder }, key) => {
  const { slot } = request;
  const session = await sessionOf(slot.sessionId);
  const isFree = session && freeSlots(session, { now: 0 }).some((free) => isSameSlot(free, slot));
  const appointment = book(request, key, Date.now());
  if (!isFree) return refuseSlotLive("slot.taken", { slot, appointmentId: appointment.id, holder });
  await client().send(
    new UpdateCommand({
      TableName: tableName(),
      Key: sessionKey(slot.sessionId),
      UpdateExpression: "SET claims.#number = :appointment",
      ExpressionAttributeNames: { "#number": String(slot.number) },
      ExpressionAttributeValues: { ":appointment": appointment.id },
    }),
  );
  return shown(appointment);
};

/** Serves the product's API, routes and authorizers from its template, with naive booking in the Lambda's place. */
export const serveNaiveBooking = async (cloudUrl: string): Promise<{ url: string; close: Listener["close"] }> => {
  const { api } = readAssembly(".cache/cdk.out");
  const handler = serveRoutes("patient", visitRefusals, { "book-appointment": route(contract, bookNaively) });
  const authorize = createAuthorizer((issuer) => ({
    issuer: `${cloudUrl}/cognito/${issuer.split("/").at(-1)}`,
    fetch: (request) => fetch(request),
  }));
  const httpApi = createHttpApi({
    api,
    authorize,
    invoke: (_, event) =>
      handler(event as never, { awsRequestId: "naive", getRemainingTimeInMillis: () => 10_000 } as never),
  });
  const { port, close } = await serve({ port: 0, host: "127.0.0.1", log: console.error, handle: httpApi.handle });
  return { url: `http://127.0.0.1:${port}`, close };
};
