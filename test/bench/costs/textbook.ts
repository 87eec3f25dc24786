import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { type Cost, countCommands } from "../measure/count-commands.ts";

const doctors = ["ani", "budi", "citra", "dedi", "euis"];

/** The same of the textbook handler; loaded late, since it reads the table's name as it is loaded. */
export const textbookCosts = async (): Promise<Record<string, Cost>> => {
  const { handler } = await import("../textbook/lambda.ts");
  const { database, patientKey, slotKey, table } = await import("../textbook/store.ts");
  const put = (Item: Record<string, unknown>) => database.send(new PutCommand({ TableName: table, Item }));
  for (const doctor of doctors)
    for (let number = 1; number <= 24; number += 1)
      await put({ ...slotKey("2026-11-26", doctor, number), start: number * 600_000, minutes: 10, services: ["umum"] });
  await put({ ...patientKey("siti"), account: "a", name: "Siti Aminah", birthDate: "1990-07-01" });

  const call = async (routeKey: string, input: object): Promise<{ id?: string }> => {
    const event = { routeKey, headers: { "content-type": "application/json" }, body: JSON.stringify(input) };
    const answer = (await handler(event as unknown as APIGatewayProxyEventV2, {} as Context)) as {
      statusCode: number;
      body: string;
    };
    if (answer.statusCode !== 200) throw new Error(`${routeKey}: ${answer.statusCode} ${answer.body}`);
    return JSON.parse(answer.body) as { id?: string };
  };
  const cost = (work: () => Promise<unknown>): Promise<Cost> => countCommands(database, work);

  const slot = { day: "2026-11-26", doctor: "ani", number: 3, patient: "siti", account: "a", complaint: "Batuk" };
  let id = "";
  const book = await cost(async () => {
    id = (await call("POST /appointments", slot)).id ?? "";
  });
  return {
    "list-open-slots": await cost(() => call("GET /slots", { day: "2026-11-26", district: "3604" })),
    "book-appointment": book,
    "reschedule-appointment": await cost(() => call("POST /reschedule", { patient: "siti", id, to: 9 })),
    "cancel-appointment": await cost(() => call("POST /cancel", { patient: "siti", id })),
  };
};
