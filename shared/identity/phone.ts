/** Spaces, brackets and dashes of every kind, and the invisible marks that come along from a list of contacts. */
const separators = /[\s().\p{Pd}\p{Cf}\u2212]/gu;
/** What a link to call has before its number. */
const scheme = /^tel:/i;
const prefix = /^(?:(?:\+|00)?620?|0)?(?=8)/;
const mobile = /^8\d{8,11}$/;

/**
 * An Indonesian mobile number in E.164 (`+6281…`), from any way people write one: `0812-3456-7890`, `62 812…`,
 * `+62 (0)812…`, `0062 812…`, `812…`, `tel:+62…`. Anything else, landlines too, since they take no text: undefined.
 */
export const indonesianMobile = (written: string): string | undefined => {
  // NFKC: digits and a plus of full width are the plain ones.
  const national = written.normalize("NFKC").replace(separators, "").replace(scheme, "").replace(prefix, "");
  return mobile.test(national) ? `+62${national}` : undefined;
};
