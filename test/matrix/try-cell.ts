import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { client, tableName } from "../../functions/store/table/client.ts";
import { auditKey } from "../../functions/store/table/keys.ts";
import { callRoute } from "../functions/http/call-route.ts";
import { type Asked, watchTable } from "../functions/store/watch-table.ts";
import { isRecord } from "../is-record.ts";
import type { Cell } from "./cells.ts";
import { claimsOf, type Day, type IsThere, type MatrixWorld } from "./matrix-world.ts";
import { type OwnCase, ownCaseOf } from "./own-case.ts";
import { fieldsOf, meetable } from "./place.ts";

/**
 * What became of a cell: the answer, what was asked of the table, and whose records were left, and of whom one should
 * be.
 */
export type Tried = { status: number; code: string; asked: Asked[]; audited: string[][]; patient: string };

type Status = (typeof meetable)[number];

/** The request that names what a cell is about; a field that the matrix has nothing for is a fault of the matrix. */
const requestOf = ({ contract, about, visit }: Cell, day: Day, own: OwnCase): Record<string, unknown> => {
  const fields: Record<string, unknown[]> = {
    ...fieldsOf(day[about]),
    ...own.fields(day[about]),
    ...(visit !== about && { appointmentId: [day[visit].visit.id] }),
  };
  return Object.fromEntries(
    Object.entries(contract.request.shape).flatMap(([name, schema]) => {
      const fitting = fields[name]?.find((value) => z.safeParse(schema, value).success);
      if (fitting === undefined && !z.safeParse(schema, undefined).success)
        throw new Error(`The matrix knows no ${name} for ${contract.name}`);
      return fitting === undefined ? [] : [[name, fitting]];
    }),
  );
};

const auditedAt = async (place: string): Promise<string[][]> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: "PK = :partition",
      ExpressionAttributeValues: { ":partition": auditKey(place, Date.now(), "").PK },
    }),
  );
  return Items.map(({ people }) => people as string[]);
};

/** The records left on a day; where none was asked of the table there is nothing to look for. */
const auditedOn = async (day: Day, asked: readonly Asked[]): Promise<string[][]> => {
  if (asked.every(({ noun }) => noun !== "audit")) return [];
  const places = new Set(Object.values(day).map(({ session }) => session.clinicId));
  return (await Promise.all([...places, "3604"].map(auditedAt))).flat();
};

/** Who is forbidden changes nothing: the next to ask by the same contract can do so on the same day. */
const dayFor = (
  world: MatrixWorld,
  { contract, expected }: Cell,
  status: Status,
  { items }: OwnCase,
  isThere?: IsThere,
): Promise<Day> =>
  expected === "forbidden" ? world.sharedDay(contract.name, status, items) : world.newDay(status, items, isThere);

const tryOnce = async (world: MatrixWorld, cell: Cell, status: Status, isThere?: IsThere): Promise<Tried> => {
  const own = await ownCaseOf(cell.contract);
  const day = await dayFor(world, cell, status, own, isThere);
  const { contract, audience, role, besides } = cell;
  const claims = claimsOf(
    [role, besides].filter((held) => held !== undefined),
    day,
  );
  const { result, asked } = await watchTable(() =>
    callRoute(contract, audience, { claims, input: requestOf(cell, day, own) }),
  );
  return {
    status: result.status,
    code: result.status >= 400 && isRecord(result.body) ? String(result.body.code) : "",
    asked,
    audited: await auditedOn(day, asked),
    patient: day[cell.visit].visit.patientId,
  };
};

/** Tries a cell with its visit in every state a visit can be met in. */
export const tryCell = async (world: MatrixWorld, cell: Cell): Promise<Tried[]> => {
  const tried: Tried[] = [];
  for (const status of meetable) tried.push(await tryOnce(world, cell, status));
  return tried;
};

/** Tries a cell where what it is about is not there, nor its district. */
export const tryAbsent = async (world: MatrixWorld, cell: Cell): Promise<Tried[]> => [
  await tryOnce(world, cell, "waiting", () => false),
  await world.withoutDistrict(() => tryOnce(world, cell, "waiting")),
];

/** Tries a cell where one item of the place is lost, each in its turn: what is left contradicts itself. */
export const tryBroken = async (world: MatrixWorld, cell: Cell): Promise<Tried[]> => {
  const tried: Tried[] = [];
  for (let lost = 0, wasThere = true; wasThere; lost += 1) {
    wasThere = false;
    const isLeft: IsThere = (item) => {
      wasThere ||= item === lost;
      return item !== lost;
    };
    tried.push(await tryOnce(world, cell, "waiting", isLeft));
  }
  return tried;
};
