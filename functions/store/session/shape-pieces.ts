import type { SessionShape } from "../../../shared/roster/month/plan-month.ts";
import type { SessionWrite } from "../../../shared/roster/publish/bring-sessions.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import type { Item } from "../table/items.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { sessionToItem } from "./sessions.ts";

/** Why a session refused is found by reading it again: one that can't be read must not stop the others. */
const asItIs = (item: Item): Item => item;

const create = (shape: SessionShape): Piece<Item> => ({
  write: {
    Put: {
      Item: sessionToItem({ ...shape, state: "open", claims: {}, line: {} }),
      ConditionExpression: "attribute_not_exists(PK)",
    },
  },
  parse: asItIs,
});

/** Whoever has a place keeps it; who would book one from now on is refused by the session itself. */
const close = (id: SessionId): Piece<Item> => ({
  write: {
    Update: {
      Key: sessionKey(id),
      UpdateExpression: "SET #state = :closed",
      ConditionExpression: "#state = :open",
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: { ":closed": "closed", ":open": "open" },
    },
  },
  parse: asItIs,
});

type Reshaping = Extract<SessionWrite, { kind: "reopen" | "change" | "hold" }>;

/** What must hold for a shape to be given: the guard that the store itself keeps, in the words of `bring-sessions.ts`. */
const conditionOf = ({ guard, shape }: Reshaping): string => {
  if (guard === "empty") return "size(#claims) = :none";
  const isThere = shape.comeTo ? "comeTo = :comeTo" : "attribute_not_exists(comeTo)";
  return `#start = :start AND #minutes = :minutes AND ${isThere}`;
};

/** One that is held keeps its place, as its guard asks; any other is free for all at its own. */
const beginOf = ({ kind, shape: { comeTo } }: Reshaping): string => {
  if (kind === "hold") return "SET reserved = :reserved,";
  return `REMOVE reserved${comeTo ? " SET comeTo = :comeTo," : ", comeTo SET"}`;
};

const reshape = (write: Reshaping): Piece<Item> => {
  const { id, services, start, minutes, count, comeTo } = write.shape;
  const isEmpty = write.guard === "empty";
  return {
    write: {
      Update: {
        Key: sessionKey(id),
        UpdateExpression: `${beginOf(write)} #state = :open, services = :services, #start = :start, #minutes = :minutes, #count = :count`,
        ConditionExpression: conditionOf(write),
        ExpressionAttributeNames: {
          "#state": "state",
          "#start": "start",
          "#minutes": "minutes",
          "#count": "count",
          ...(isEmpty && { "#claims": "claims" }),
        },
        ExpressionAttributeValues: {
          ":open": "open",
          ":services": services,
          ":start": start,
          ":minutes": minutes,
          ":count": count,
          ...(comeTo && { ":comeTo": comeTo }),
          ...(write.kind === "hold" && { ":reserved": true }),
          ...(isEmpty && { ":none": 0 }),
        },
      },
    },
    parse: asItIs,
  };
};

/** Brings one session to what a roster says of it, unless it has changed in a way that forbids it. */
export const bringSession = (write: SessionWrite): Piece<Item> => {
  if (write.kind === "create") return create(write.shape);
  return write.kind === "close" ? close(write.id) : reshape(write);
};
