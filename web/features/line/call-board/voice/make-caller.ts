import { type Instant, minute } from "../../../../../shared/time/instant.ts";

/** What is to be said: a call, and as what it is read. */
type Saying = { id: string; name: string; at: Instant };

type Deps<C> = {
  /** Says a call to its end. */
  say: (call: C) => Promise<void>;
  /** Whether anybody would hear it. */
  isAudible: () => boolean;
  now: () => Instant;
  /** What was said before, also before the page was loaded anew. */
  heard: { has: (id: string) => boolean; add: (id: string) => void };
  /** Hears which call is being said. */
  onSaying: (call: C | undefined) => void;
};

/** Whoever was called longer ago has heard of it otherwise, or would come too late. */
const stillNews = minute;

/** Says the calls that come, one after the other, each once: never two at a time, and none that is no news any more. */
export const makeCaller = <C extends Saying>({ say, isAudible, now, heard, onSaying }: Deps<C>) => {
  let waiting: C[] = [];
  let saying: C | undefined;
  const isNews = ({ at }: C): boolean => now() - at < stillNews;

  const next = async (): Promise<void> => {
    if (saying || !isAudible()) return;
    waiting = waiting.filter(isNews);
    const [call, ...rest] = waiting;
    if (!call) return;
    waiting = rest;
    saying = call;
    heard.add(call.id);
    onSaying(call);
    // What can't be said is shown all the same, and must not hold up the next.
    await say(call).catch(() => undefined);
    saying = undefined;
    onSaying(undefined);
    void next();
  };

  /** Of several calls of one number the last is said; while it is being said, no other. */
  const enter = (call: C): void => {
    if (heard.has(call.id) || !isNews(call) || waiting.some(({ id }) => id === call.id)) return;
    const isSame = ({ name }: C): boolean => name === call.name;
    for (const older of waiting.filter(isSame)) heard.add(older.id);
    waiting = waiting.filter((one) => !isSame(one));
    if (saying && isSame(saying)) heard.add(call.id);
    else waiting.push(call);
  };

  return {
    /** Takes the calls there are, those said before among them. */
    hear: (calls: readonly C[]): void => {
      for (const call of [...calls].sort((a, b) => a.at - b.at)) enter(call);
      void next();
    },
    /** Goes on, now that somebody hears it. */
    goOn: (): void => void next(),
  };
};
