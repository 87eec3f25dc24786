/** The parts of a path that are filled in: of `/kunjungan/:appointmentId` it is `appointmentId`. */
type PartsOf<P extends string> = P extends `${infer Part}/${infer Rest}`
  ? PartsOf<Part> | PartsOf<Rest>
  : P extends `:${infer Name}`
    ? Name
    : never;
/** Those that may be missing end in a `?`. */
type Optional<Part extends string> = Part extends `${infer Name}?` ? Name : never;
type Needed<Part extends string> = Part extends `${string}?` ? never : Part;

type Values<P extends string, Q extends string> = { readonly [N in Needed<PartsOf<P>>]: string } & {
  readonly [N in Optional<PartsOf<P>> | Q]?: string | undefined;
};

/** Writes the addresses of a screen; nothing needs to be said where all of it may be missing. */
type Link<P extends string, Q extends string> = {
  /** The whole address as a screen's `route.ts` gives it. */
  readonly path: P;
  (...values: Record<never, never> extends Values<P, Q> ? [values?: Values<P, Q>] : [values: Values<P, Q>]): string;
};

/**
 * Makes what writes the addresses of a screen, which nobody else knows.
 * @param path with `:names`, and `?` for what may be missing
 * @param asks what else an address may say, behind its `?`
 */
export const linkTo = <const P extends `/${string}`, const Q extends string = never>(
  path: P,
  asks: readonly Q[] = [],
): Link<P, Q> => {
  const write = (values: Readonly<Record<string, string | undefined>> = {}): string => {
    const said = (name: string, sign: string): string => (values[name] ? sign + encodeURIComponent(values[name]) : "");
    const filled = path.replace(/\/:(\w+)\??/g, (_, name: string) => said(name, "/"));
    const query = asks.map((name) => said(name, `&${name}=`)).join("");
    return filled + query.replace("&", "?");
  };
  return Object.assign(write, { path });
};
