import { type Accessor, createSignal } from "solid-js";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { Unreachable } from "../../net/unreachable.ts";
import type { Clash, Merge, Merged, Side } from "./merge-written.ts";
import type { Begun, Revised } from "./revised.ts";

type Deps<W> = {
  revised: Accessor<Begun<W>>;
  take: (next: Begun<W>) => void;
  /** Whether what was sent was refused, since somebody else has saved meanwhile. */
  isRefused: () => boolean;
  send: () => Promise<void>;
  reread: () => Promise<Revised<W>>;
  merge: Merge<W>;
};

/** Clashes that are shown to be chosen of, and of which revision they are. */
type Asked = { revision: number; clashes: readonly Clash[] };

/** What is saved now; `undefined` where it can't be read. */
const readOr = async <W>(reread: () => Promise<Revised<W>>): Promise<Revised<W> | undefined> => {
  try {
    return await reread();
  } catch (cause) {
    if (!(cause instanceof Unreachable || cause instanceof ApiRefusal)) throw cause;
    return undefined;
  }
};

/** What is filled in, put together with what is saved now, where nothing is to be chosen or somebody has. */
const createSettling = <W extends object>({ reread, revised, merge, take, send }: Deps<W>) => {
  const [isUnread, setUnread] = createSignal(false);
  const [asked, ask] = createSignal<Asked>();
  const [merged, setMerged] = createSignal<Pick<Merged<W>, "brought" | "gone">>();
  const settle = async (chosen?: Side): Promise<void> => {
    setUnread(false);
    const theirs = await readOr(reread);
    if (!theirs) return void setUnread(true);
    const { revision, written: mine, base } = revised();
    // What can't be read has removed nothing: whatever is saved takes its place.
    const other = theirs.isUnreadable ? (base ?? mine) : theirs.written;
    const found = merge({ base, mine, theirs: other }, chosen ?? "mine");
    // What was chosen is of what was shown; and an answer that is as old as what was written over shows nothing to go by.
    const isChosen = chosen !== undefined && asked()?.revision === theirs.revision;
    if (!isChosen && (found.clashes.length > 0 || theirs.revision === revision)) {
      return void ask({ revision: theirs.revision, clashes: found.clashes });
    }
    ask(undefined);
    setMerged(found);
    take({ revision: theirs.revision, written: found.written, base: other });
    await send();
  };
  const forget = (): void => {
    ask(undefined);
    setMerged(undefined);
  };
  return { isUnread, asked, merged, forget, settle };
};

/**
 * Puts what is filled in together with what somebody else has saved meanwhile, and saves that; where both changed the same,
 * one chooses first, having seen what it is.
 */
export const createMerging = <W extends object>(deps: Deps<W>) => {
  const { settle, isUnread, asked, merged, forget } = createSettling(deps);
  const [isMerging, setMerging] = createSignal(false);
  /** Goes on for as long as others save in between. */
  const mergeOn = async (chosen?: Side): Promise<void> => {
    const { revision } = deps.revised();
    setMerging(true);
    try {
      await settle(chosen);
    } finally {
      setMerging(false);
    }
    if (deps.isRefused() && deps.revised().revision !== revision) await mergeOn();
  };
  return {
    /** Whether what is saved could not be read, so that nothing was put together or chosen. */
    isUnread,
    isMerging,
    /** What both changed, to be chosen of. */
    clashes: (): readonly Clash[] => asked()?.clashes ?? [],
    /** What of somebody else's came to what is filled in. */
    merged,
    forget,
    send: async (): Promise<void> => {
      forget();
      await deps.send();
      if (deps.isRefused()) await mergeOn();
    },
    /** Lets what is filled in stand where both changed the same. */
    keepMine: () => mergeOn("mine"),
    /** Lets what is saved stand there. */
    takeTheirs: () => mergeOn("theirs"),
  };
};
