/** A phone number as screens show it: `0812••••890`. */
export const maskedPhone = (phone: string): string => {
  const national = phone.replace(/^\+62/, "0");
  return `${national.slice(0, 4)}••••${national.slice(-3)}`;
};

/**
 * A phone number in full, as people write it to read it over: `0812 3456 7890`; at large text it breaks between its
 * parts.
 */
export const wholePhone = (phone: string): string =>
  phone.replace(/^\+62/, "0").replace(/^(\d{4})(\d{4})(\d+)$/, "$1 $2 $3");
