/** Parts of a line that stay together. */
const gap = "\u00a0";

/** A phone number in full, as people write it to read it over: `0812 3456 7890`. */
export const wholePhone = (phone: string): string =>
  phone.replace(/^\+62/, "0").replace(/^(\d{4})(\d{4})(\d+)$/, `$1${gap}$2${gap}$3`);
