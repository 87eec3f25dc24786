const numberIn = (written: unknown): number | undefined =>
  typeof written === "string" && /^[1-9]\d{0,3}$/.test(written) ? Number(written) : undefined;

/** The two versions that an address asks for; whatever can't be is as if it said nothing. */
export const comparedIn = ({ versi, sejak }: { versi?: unknown; sejak?: unknown }) => {
  const [version, since] = [numberIn(versi), numberIn(sejak)];
  return {
    ...(version !== undefined && version > 1 && { version }),
    ...(since !== undefined && (version === undefined || since < version) && { since }),
  };
};
