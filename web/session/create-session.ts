import { type Accessor, createSignal } from "solid-js";
import type { Pool } from "../../shared/identity/actor.ts";
import type { Instant } from "../../shared/time/instant.ts";
import type { Kept } from "../storage/kept.ts";
import type { Tokens } from "./cognito-client.ts";
import { expiryOf, issuedAtOf, type SignedIn, signedInBy } from "./token-claims.ts";

/** What the device knows: a sign-in, or whose sign-in has expired and may come back to what they had begun. */
export type StoredSession = Tokens | { expired: string };

/** Why the person of this tab is gone, though nobody did anything in it: they signed out, or another signed in. */
export type Leaving = "keluar" | "lain";

type Deps = {
  stored: Kept<StoredSession>;
  now: () => Instant;
  /** Hears when a new token was issued, by the server's clock. */
  issued: (at: Instant) => void;
  /** Fresh tokens for a refresh token; undefined when it is no longer accepted; rejects when nobody answers. */
  refresh: (pool: Pool, refreshToken: string) => Promise<Tokens | undefined>;
  /** Ends a sign-in at the server. */
  revoke: (pool: Pool, refreshToken: string) => Promise<void>;
  /** Forgets on the device what belonged to the person. */
  forget: () => void;
  /** Clears this tab, since another one signed the person out or somebody else in. */
  leave: (why: Leaving, pool: Pool) => void;
};

export type Session = {
  person: Accessor<SignedIn | undefined>;
  pool: () => Pool | undefined;
  /** Whether somebody has to sign in again, and finds what they had begun. */
  expired: Accessor<boolean>;
  token: (renew: boolean) => Promise<string | undefined>;
  begin: (tokens: Tokens) => SignedIn;
  /** Runs what has to know who it was, whenever somebody signs out. */
  beforeEnd: (work: () => void) => void;
  /** Signs out: nothing of the person stays on the device, but their own choice of language, clinic or camera. */
  end: () => void;
  /** The sign-in is no longer accepted: who signs in again as the same person goes on where they were. */
  expire: () => void;
  /** Learns what another tab did to the sign-in. */
  follow: () => void;
};

/** A token this close to its end might not survive a slow request. */
const margin = 60_000;

const tokensIn = (known: StoredSession | undefined): Tokens | undefined =>
  known && "idToken" in known ? known : undefined;

const whoseIs = (known: StoredSession | undefined): string | undefined =>
  known && ("expired" in known ? known.expired : signedInBy(known.idToken).accountId);

const saysTheSame = (one: SignedIn | undefined, other: SignedIn | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What this tab knows of the sign-in and shows, also once another tab has done something to it. */
const createKnown = ({ stored, forget, leave }: Deps) => {
  let known = stored.read();
  const begun = tokensIn(known);
  // A renewed token is the same person still, unless it says something else of them, such as a further clinic.
  const [person, setPerson] = createSignal(begun && signedInBy(begun.idToken), { equals: saysTheSame });
  const [expired, setExpired] = createSignal(known !== undefined && !begun);
  const pool = (): Pool | undefined => person()?.pool;
  const show = (next: StoredSession | undefined): void => {
    known = next;
    const tokens = tokensIn(next);
    setPerson(tokens && signedInBy(tokens.idToken));
    setExpired(next !== undefined && !tokens);
  };
  const follow = (): void => {
    const next = stored.read();
    const before = pool();
    const isSame = next !== undefined && whoseIs(next) === whoseIs(known);
    const isLeft = before !== undefined && !isSame;
    show(isLeft ? undefined : next);
    if (!isLeft) return;
    forget();
    leave(next ? "lain" : "keluar", before);
  };
  return { person, expired, pool, show, follow, tokens: () => tokensIn(known), whose: () => whoseIs(known) };
};

type Renewing = Pick<Session, "pool" | "begin" | "expire" | "follow"> & { tokens: () => Tokens | undefined };

/** Gives a token that is still good; one that nears its end is renewed, once however many ask. */
const makeToken = (deps: Deps, { pool, tokens, begin, expire, follow }: Renewing): Session["token"] => {
  let renewal: Promise<string | undefined> | undefined;
  const renew = async (old: Tokens): Promise<string | undefined> => {
    const fresh = await deps.refresh(pool() ?? "people", old.refreshToken);
    follow();
    if (tokens()?.idToken !== old.idToken) return tokens()?.idToken;
    if (fresh) begin(fresh);
    else expire();
    return fresh?.idToken;
  };
  return async (mustRenew) => {
    // A tab that slept may have missed that another one signed out.
    follow();
    const known = tokens();
    if (!known) return undefined;
    if (!mustRenew && expiryOf(known.idToken) - deps.now() > margin) return known.idToken;
    renewal ??= renew(known).finally(() => {
      renewal = undefined;
    });
    return renewal;
  };
};

/** Who is signed in, and a token that is still good; tokens are kept on the device so that the app opens offline. */
export const createSession = (deps: Deps): Session => {
  const { stored, forget } = deps;
  const { person, expired, pool, show, follow, tokens, whose } = createKnown(deps);
  const last: (() => void)[] = [];

  const begin = (fresh: Tokens): SignedIn => {
    const signedIn = signedInBy(fresh.idToken);
    deps.issued(issuedAtOf(fresh.idToken));
    // What was begun before anybody had signed in goes along; what was somebody else's does not.
    if (whose() !== undefined && whose() !== signedIn.accountId) forget();
    stored.write(fresh);
    show(fresh);
    return signedIn;
  };
  const end = (): void => {
    for (const work of last) work();
    const known = tokens();
    // Signing out works without a network: then the refresh token ends with its time.
    if (known) void deps.revoke(pool() ?? "people", known.refreshToken).catch(() => undefined);
    if (whoseIs(stored.read()) === whose()) stored.drop();
    forget();
    show(undefined);
  };
  const expire = (): void => {
    const account = person()?.accountId;
    if (!account) return;
    const next = { expired: account };
    // Another tab may have somebody else's sign-in by now, or a newer one.
    if (tokensIn(stored.read())?.refreshToken === tokens()?.refreshToken) stored.write(next);
    show(next);
  };
  const token = makeToken(deps, { pool, tokens, begin, expire, follow });
  return { person, pool, expired, token, begin, beforeEnd: (work) => void last.push(work), end, expire, follow };
};
