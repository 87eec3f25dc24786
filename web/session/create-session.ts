import { type Accessor, createSignal } from "solid-js";
import { type Pool, poolOf } from "../../shared/people/actor.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { expiryOf, type SignedIn, signedInBy } from "./token-claims.ts";

/** What a sign-in gives. */
export type Tokens = { idToken: string; refreshToken: string };

type Deps = {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  now: () => Instant;
  /** Fresh tokens for a refresh token; undefined when it is no longer accepted; rejects when nobody answers. */
  refresh: (pool: Pool, refreshToken: string) => Promise<Tokens | undefined>;
  /** Ends a sign-in at the server. */
  revoke: (pool: Pool, refreshToken: string) => Promise<void>;
  /** Forgets on the device what belonged to the person. */
  forget: () => void;
};

export type Session = {
  person: Accessor<SignedIn | undefined>;
  pool: () => Pool | undefined;
  token: (renew: boolean) => Promise<string | undefined>;
  begin: (tokens: Tokens) => SignedIn;
  end: () => void;
};

const key = "jumpa.session";
/** A token this close to its end might not survive a slow request. */
const margin = 60_000;

const readStored = (storage: Deps["storage"]): Tokens | undefined => {
  const text = storage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Tokens);
};

/** Who is signed in, and a token that is still good; tokens are kept on the device so that the app opens offline. */
export const createSession = (deps: Deps): Session => {
  let tokens = readStored(deps.storage);
  let renewal: Promise<string | undefined> | undefined;
  const [person, setPerson] = createSignal(tokens && signedInBy(tokens.idToken));
  const pool = (): Pool | undefined => {
    const signedIn = person();
    return signedIn && poolOf(signedIn.role);
  };

  const begin = (fresh: Tokens): SignedIn => {
    tokens = fresh;
    deps.storage.setItem(key, JSON.stringify(fresh));
    const signedIn = signedInBy(fresh.idToken);
    if (signedIn.accountId !== person()?.accountId) setPerson(signedIn);
    return signedIn;
  };
  const end = (): void => {
    // Signing out works without a network: then the refresh token ends with its time.
    if (tokens) void deps.revoke(pool() ?? "people", tokens.refreshToken).catch(() => undefined);
    tokens = undefined;
    deps.storage.removeItem(key);
    deps.forget();
    setPerson(undefined);
  };
  const renew = async (old: Tokens): Promise<string | undefined> => {
    const fresh = await deps.refresh(pool() ?? "people", old.refreshToken);
    if (tokens !== old) return tokens?.idToken;
    if (fresh) begin(fresh);
    else end();
    return fresh?.idToken;
  };
  const token = async (mustRenew: boolean): Promise<string | undefined> => {
    if (!tokens) return undefined;
    if (!mustRenew && expiryOf(tokens.idToken) - deps.now() > margin) return tokens.idToken;
    renewal ??= renew(tokens).finally(() => {
      renewal = undefined;
    });
    return renewal;
  };
  return { person, pool, token, begin, end };
};
