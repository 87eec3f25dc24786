import { useSearchParams } from "@solidjs/router";
import { type Accessor, createEffect, untrack } from "solid-js";
import type { Pool } from "../../../shared/identity/actor.ts";
import { returnPath } from "../../addresses/return-path.ts";
import type { Tokens } from "../../session/cognito-client.ts";
import type { Leaving } from "../../session/create-session.ts";
import { session } from "../../session/session.ts";

type Door = {
  pool: Pool;
  /** Leads whoever is signed in to where they wanted to be. */
  goOn: (path: string) => void;
  /**
   * Where that is for who says nothing.
   * @default the start
   */
  home?: string;
};

/** The way from a sign-in to where somebody wanted to be. */
export type WayIn = {
  /** Whether whoever is here is signed in and on their way, so that nothing is asked of them. */
  isIn: Accessor<boolean>;
  /** Begins the session of who signed in here. */
  begin: (tokens: Tokens) => void;
};

const other: Leaving = "lain";

/** Leads on whoever is signed in to the door's pool: here, on another screen or before they came. */
export const createWayIn = ({ pool, goOn, home }: Door): WayIn => {
  const [search] = useSearchParams();
  // Who is told that somebody else signed in may want to sign in as themselves.
  const isTold = (): boolean => search.sebab === other;
  const isIn = (): boolean => session.pool() === pool && !isTold();
  const next = (): string => returnPath(search.kembali, home);
  createEffect(() => {
    const path = next();
    if (isIn()) untrack(() => goOn(path));
  });
  const begin = (tokens: Tokens): void => {
    session.begin(tokens);
    if (isTold()) goOn(next());
  };
  return { isIn, begin };
};
