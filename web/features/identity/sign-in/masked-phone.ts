/** A phone number as screens show it: `0812••••890`. */
export const maskedPhone = (phone: string): string => {
  const national = phone.replace(/^\+62/, "0");
  return `${national.slice(0, 4)}••••${national.slice(-3)}`;
};
