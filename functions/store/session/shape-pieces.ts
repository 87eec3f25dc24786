import type { SessionShape } from "../../../shared/roster/month/plan-month.ts";
import type { SessionWrite } from "../../../shared/roster/publish/bring-sessions.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { all, type Clause, isNew, list, still, type Term, term } from "../table/clause.ts";
import type { Item } from "../table/items.ts";
import { sessionKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { put, update } from "../table/writes.ts";
import { sessionToItem } from "./sessions.ts";

/** Why a session refused is found by reading it again: one that can't be read must not stop the others. */
const asItIs = (item: Item): Item => item;

const create = (shape: SessionShape): Piece<Item> => ({
  write: put(sessionToItem({ ...shape, state: "open", claims: {}, line: {} }), isNew),
  parse: asItIs,
});

/** Whoever has a place keeps it; who would book one from now on is refused by the session itself. */
const close = (id: SessionId): Piece<Item> => ({
  write: update(sessionKey(id), { set: term`#state = ${"closed"}`, when: term`#state = ${"open"}` }),
  parse: asItIs,
});

type Reshaping = Extract<SessionWrite, { kind: "reopen" | "change" | "hold" }>;

/** What must hold for a shape to be given: the guard that the store itself keeps, in the words of `bring-sessions.ts`. */
const guardOf = ({ guard, shape: { start, minutes, comeTo } }: Reshaping): Term =>
  guard === "empty"
    ? term`size(#claims) = ${0}`
    : all(term`#start = ${start} AND #minutes = ${minutes}`, still("comeTo", comeTo));

/** One that is held keeps its place, as its guard asks; any other is free for all at its own. */
const placeOf = ({ kind, shape: { comeTo } }: Reshaping): Clause => {
  if (kind === "hold") return { set: term`#reserved = ${true}` };
  const remove = term`#reserved`;
  return comeTo ? { remove, set: term`#comeTo = ${comeTo}` } : { remove: list([remove, term`#comeTo`]) };
};

const reshape = (write: Reshaping): Piece<Item> => {
  const { id, services, start, minutes, count } = write.shape;
  const shape = term`#services = ${services}, #start = ${start}, #minutes = ${minutes}, #count = ${count}`;
  return {
    write: update(
      sessionKey(id),
      { set: list([term`#state = ${"open"}`, shape]), when: guardOf(write) },
      placeOf(write),
    ),
    parse: asItIs,
  };
};

/** Brings one session to what a roster says of it, unless it has changed in a way that forbids it. */
export const bringSession = (write: SessionWrite): Piece<Item> => {
  if (write.kind === "create") return create(write.shape);
  return write.kind === "close" ? close(write.id) : reshape(write);
};
